import { MailLayout } from '../templates/mail-layout.js';
import {
  Button,
  Card,
  Choices,
  Heading,
  Paragraph,
  Quiet,
  TextLink,
  TypeTag,
} from '../templates/mail-parts.js';
import { paint } from '../templates/paint.js';
import { QrPicture } from '../templates/qr-picture.js';
import type { Block, Letter, LetterButton, Run } from './letter.js';

/** The letter as a page. */
export function LetterPage({ letter }: { letter: Letter }) {
  return (
    <MailLayout
      laboName={letter.laboName}
      title={letter.title}
      preheader={letter.preheader}
      footer={<Footer letter={letter} />}
    >
      {letter.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter is written once
        <BlockPart key={index} block={block} />
      ))}
    </MailLayout>
  );
}

function BlockPart({ block }: { block: Block }) {
  switch (block.is) {
    case 'paragraph':
      return (
        <Paragraph>
          <Runs runs={block.runs} />
        </Paragraph>
      );
    case 'quiet':
      return <Quiet style={{ margin: '0 0 8px' }}>{block.text}</Quiet>;
    case 'heading':
      return <Heading>{block.text}</Heading>;
    case 'list':
      return <List block={block} />;
    case 'card':
      return (
        <Card type={block.type}>
          {block.label && <TypeTag type={block.type ?? ''} label={block.label} />}
          {block.heading && (
            <p
              {...paint(
                { color: 'ink' },
                {
                  margin: block.label ? '8px 0 2px' : '0 0 2px',
                  fontSize: 18,
                  lineHeight: '24px',
                  fontWeight: 700,
                },
              )}
            >
              {block.heading}
            </p>
          )}
          {block.quiet && <Quiet>{block.quiet}</Quiet>}
          {block.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same
            <Paragraph key={index} style={{ margin: index > 0 || block.heading ? '8px 0 0' : 0 }}>
              {line}
            </Paragraph>
          ))}
        </Card>
      );
    case 'buttons':
      return (
        <div style={{ marginBottom: 20 }}>
          <Choices stacked={tooWide(block.items)}>
            {block.items.map((button) => (
              <Button key={button.label} look={button.look} href={button.href} about={button.about}>
                {button.label}
              </Button>
            ))}
          </Choices>
        </div>
      );
    case 'qr':
      return (
        <div style={{ marginTop: 24 }}>
          <QrPicture text={block.code} label={block.label} />
          <Quiet style={{ margin: '8px 0 0' }}>{block.label}</Quiet>
        </div>
      );
  }
}

/** Whether buttons side by side would not fit the column, by what bold letters of that size take. */
const tooWide = (buttons: LetterButton[]): boolean =>
  buttons.reduce((width, { label }) => width + label.length * 9 + 48, 0) > 544;

function List({ block }: { block: Extract<Block, { is: 'list' }> }) {
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag
      {...paint({ color: 'ink' }, { margin: '0 0 16px', paddingLeft: 24, fontSize: 16, lineHeight: '25px' })}
    >
      {block.items.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter is written once
        <li key={index} style={{ padding: '2px 0' }}>
          <Runs runs={runs} />
        </li>
      ))}
    </Tag>
  );
}

const Runs = ({ runs }: { runs: Run[] }) => (
  <>
    {runs.map((run, index) => {
      const key = index;
      if (run === 'break') return <br key={key} />;
      if (run.href)
        return (
          <TextLink key={key} href={run.href}>
            {run.text}
          </TextLink>
        );
      return run.strong ? <strong key={key}>{run.text}</strong> : run.text;
    })}
  </>
);

const Footer = ({ letter: { footer, laboName } }: { letter: Letter }) => (
  <>
    {footer.why}
    {footer.links.length > 0 && <br />}
    {footer.links.map(({ label, href }, index) => (
      <span key={href}>
        {index > 0 && ' · '}
        <TextLink href={href} color="muted">
          {label}
        </TextLink>
      </span>
    ))}
    <br />
    {laboName}
  </>
);
