import type { CSSProperties, ReactNode } from 'react';
import { paint } from './paint.js';
import { type Colour, coloursOfType } from './palette.js';
import { Table } from './table.js';

export const Paragraph = ({ children, style }: { children: ReactNode; style?: CSSProperties }) => (
  <p {...paint({ color: 'ink' }, { margin: '0 0 16px', fontSize: 16, lineHeight: '25px', ...style })}>
    {children}
  </p>
);

export const Quiet = ({ children, style }: { children: ReactNode; style?: CSSProperties }) => (
  <p {...paint({ color: 'muted' }, { margin: 0, fontSize: 15, lineHeight: '22px', ...style })}>{children}</p>
);

export const Heading = ({ children }: { children: ReactNode }) => (
  <h2 {...paint({ color: 'ink' }, { margin: '28px 0 10px', fontSize: 18, lineHeight: '24px' })}>
    {children}
  </h2>
);

export const TextLink = ({
  href,
  children,
  color = 'action',
}: {
  href: string;
  children: ReactNode;
  color?: Colour;
}) => (
  <a href={href} {...paint({ color }, { textDecoration: 'underline' })}>
    {children}
  </a>
);

/** A card with the coloured edge of its partnership type. */
export function Card({ type, children }: { type: string | null; children: ReactNode }) {
  return (
    <Table {...paint({}, { margin: '0 0 16px', borderCollapse: 'separate' })}>
      <td
        {...paint(
          { border: 'line', edge: coloursOfType(type).ink },
          {
            borderWidth: '1px 1px 1px 5px',
            borderStyle: 'solid',
            borderRadius: 14,
            padding: '18px 20px 20px',
          },
          'inner',
        )}
      >
        {children}
      </td>
    </Table>
  );
}

/** The quiet coloured label of a partnership type. */
export function TypeTag({ type, label }: { type: string; label: string }) {
  const { ink, soft } = coloursOfType(type);
  return (
    <span
      {...paint(
        { color: ink, ground: soft },
        {
          display: 'inline-block',
          borderRadius: 14,
          padding: '3px 12px',
          fontSize: 14,
          lineHeight: '22px',
          fontWeight: 700,
        },
      )}
    >
      {label}
    </span>
  );
}

const LOOKS = {
  main: { color: 'onAction', ground: 'action', border: 'action' },
  plain: { color: 'ink', ground: 'card', border: 'lineStrong' },
  link: { color: 'action', ground: 'card', border: 'card' },
} satisfies Record<string, { color: Colour; ground: Colour; border: Colour }>;

interface ButtonProps {
  href: string;
  /** Which thing it acts on, for those who hear the buttons one after the other. */
  about: string;
  look: keyof typeof LOOKS;
  children: string;
}

/** 46 px high: a thumb finds it. */
export const Button = ({ href, about, look, children }: ButtonProps) => (
  <a
    href={href}
    aria-label={`${children}\u202F: ${about}`}
    {...paint(LOOKS[look], {
      display: 'inline-block',
      borderWidth: 1,
      borderStyle: 'solid',
      borderRadius: 10,
      padding: look === 'link' ? '12px 4px' : '12px 18px',
      fontSize: 16,
      lineHeight: '20px',
      fontWeight: look === 'link' ? 400 : 700,
      textAlign: 'center',
      whiteSpace: 'nowrap',
      textDecoration: look === 'link' ? 'underline' : 'none',
    })}
  >
    {children}
  </a>
);

/** Buttons side by side; one under the other on a phone, or when `stacked`. */
export const Choices = ({ children, stacked = false }: { children: ReactNode[]; stacked?: boolean }) => (
  <table
    role="presentation"
    cellPadding={0}
    cellSpacing={0}
    border={0}
    className="choices"
    style={{ marginTop: 16 }}
  >
    <tbody>
      {(stacked ? children.map((button) => [button]) : [children]).map((row, place, rows) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fixed rows of buttons
        <tr key={place}>
          {row.map((button, index) => (
            <td
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row of buttons
              key={index}
              className="choice"
              style={{
                paddingRight: index === row.length - 1 ? 0 : 10,
                paddingBottom: place === rows.length - 1 ? 0 : 10,
              }}
            >
              {button}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Facts one under the other, each after its mark. */
export const Marked = ({ mark, items, color }: { mark: string; items: string[]; color: Colour }) => (
  <table role="presentation" cellPadding={0} cellSpacing={0} border={0}>
    <tbody>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two reasons may read the same
        <tr key={index}>
          <td
            valign="top"
            width={24}
            {...paint({ color }, { padding: '2px 0', fontSize: 15, lineHeight: '22px', fontWeight: 700 })}
          >
            {mark}
          </td>
          <td
            valign="top"
            {...paint({ color: 'ink' }, { padding: '2px 0', fontSize: 15, lineHeight: '22px' })}
          >
            {item}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
