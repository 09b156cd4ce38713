import type { ReactNode } from 'react';
import { LETTERHEAD } from './brand-mail.js';
import { Logo } from './logo.js';
import { paint, styleSheet } from './paint.js';
import { Table } from './table.js';

const FONTS =
  "'Atkinson Hyperlegible Next','Atkinson Hyperlegible','Segoe UI',Roboto,Helvetica,Arial,sans-serif";

interface LayoutProps {
  /** What an inbox shows after the subject. */
  preheader: string;
  laboName: string;
  title: string;
  footer: ReactNode;
  children: ReactNode;
}

/** The sheet of every message: one column of 600 px, a white card on paper, nothing fetched but a Labo's own logo. */
export function MailLayout({ preheader, laboName, title, footer, children }: LayoutProps) {
  return (
    <html lang="fr" dir="ltr">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="x-apple-disable-message-reformatting" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, which escaping would break */}
        <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
      </head>
      <body {...paint({ ground: 'paper' }, { margin: 0, padding: 0, fontFamily: FONTS })}>
        <Preheader text={preheader} />
        <Paper title={title}>
          <td align="center" className="bleed" style={{ padding: '28px 12px' }}>
            <Table {...paint({}, { maxWidth: 600, margin: '0 auto', textAlign: 'left' })}>
              <td
                {...paint(
                  { ground: 'card', border: 'line', color: 'ink' },
                  {
                    borderRadius: 14,
                    borderWidth: 1,
                    borderStyle: 'solid',
                    padding: '32px 28px',
                    fontFamily: FONTS,
                    overflowWrap: 'anywhere',
                    wordBreak: 'break-word',
                  },
                  'sheet',
                )}
              >
                <Letterhead laboName={laboName} />
                <h1 {...paint({ color: 'ink' }, { margin: '0 0 16px', fontSize: 26, lineHeight: '32px' })}>
                  {title}
                </h1>
                {children}
                <div
                  {...paint(
                    { border: 'line', color: 'muted' },
                    {
                      borderTopWidth: 1,
                      borderTopStyle: 'solid',
                      marginTop: 28,
                      paddingTop: 18,
                      fontSize: 14,
                      lineHeight: '22px',
                    },
                  )}
                >
                  {footer}
                </div>
              </td>
            </Table>
          </td>
        </Paper>
      </body>
    </html>
  );
}

/** Named, so that those who hear a page of messages know where this one begins. */
const Paper = ({ title, children }: { title: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: readers drop the element, not the role
  <div role="article" lang="fr" aria-label={title}>
    <Table {...paint({ ground: 'paper' })}>{children}</Table>
  </div>
);

const Letterhead = ({ laboName }: { laboName: string }) => (
  <Table style={{ marginBottom: 22 }}>
    <td className={LETTERHEAD} width={41} valign="top" style={{ paddingTop: 2 }}>
      <Logo />
    </td>
    <td valign="top" {...paint({ color: 'action' }, { fontSize: 18, lineHeight: '24px', fontWeight: 700 })}>
      {laboName}
    </td>
  </Table>
);

/** Hidden in the message; the padding keeps the inbox from showing what follows. */
const Preheader = ({ text }: { text: string }) => (
  <div
    style={{ display: 'none', overflow: 'hidden', maxHeight: 0, maxWidth: 0, opacity: 0, lineHeight: '1px' }}
  >
    {text}
    {'\u00A0\u200C'.repeat(60)}
  </div>
);
