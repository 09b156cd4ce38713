import { french } from '../../../core/kernel/french-typography.js';
import { MailLayout } from './mail-layout.js';
import { Button, Choices, Paragraph, Quiet } from './mail-parts.js';
import { lines, paragraphs, type RenderedMail, renderMail } from './render-mail.js';
import { onSingleLines } from './single-lines.js';

/** A short letter: who writes, what for, at most one thing to do, and why one receives it. */
export interface Letter {
  /** A Labo's name, or the product's. */
  from: string;
  subject: string;
  /** Names inside stay as their owners write them. */
  greeting: string;
  body: string[];
  action?: { label: string; url: string };
  /** Quieter, under the button. */
  after?: string[];
  whyYou: string;
}

/** The letter as page and text, with French spaces. */
export async function renderLetter(raw: Letter): Promise<RenderedMail & { subject: string }> {
  const letter = withFrenchSpaces(onSingleLines(raw));
  const { from, subject, greeting, body, action, after = [], whyYou } = letter;
  const text = paragraphs(
    lines(from, subject),
    greeting,
    ...body,
    action && french(`${action.label} : `) + action.url,
    ...after,
    lines('-- ', whyYou, from),
  );
  return { subject, ...(await renderMail(<LetterPage letter={letter} />, text)) };
}

function LetterPage({ letter }: { letter: Letter }) {
  const { from, subject, greeting, body, action, after = [], whyYou } = letter;
  return (
    <MailLayout
      laboName={from}
      title={subject}
      preheader={body[0] ?? ''}
      footer={
        <>
          {whyYou}
          <br />
          {from}
        </>
      }
    >
      <Paragraph>{greeting}</Paragraph>
      {body.map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      {action && (
        <Choices>
          {[
            <Button key="action" look="main" href={action.url} about={from}>
              {action.label}
            </Button>,
          ]}
        </Choices>
      )}
      {after.map((paragraph) => (
        <Quiet key={paragraph} style={{ margin: '16px 0 0' }}>
          {paragraph}
        </Quiet>
      ))}
    </MailLayout>
  );
}

function withFrenchSpaces(letter: Letter): Letter {
  return {
    ...letter,
    subject: french(letter.subject),
    body: letter.body.map(french),
    after: letter.after?.map(french),
    whyYou: french(letter.whyYou),
  };
}
