import { french } from '../../../core/kernel/french-typography.js';
import { MailLayout } from '../../../platform/mail/templates/mail-layout.js';
import {
  Button,
  Choices,
  Heading,
  Marked,
  Paragraph,
  Quiet,
} from '../../../platform/mail/templates/mail-parts.js';
import {
  lines,
  paragraphs,
  type RenderedMail,
  renderMail,
} from '../../../platform/mail/templates/render-mail.js';
import { onSingleLines } from '../../../platform/mail/templates/single-lines.js';
import { QrPicture } from './qr-picture.js';

/** A message about an event to somebody registered: facts, what to know, what to press. */
export interface EventLetter {
  laboName: string;
  subject: string;
  /** When and where. */
  facts: string[];
  greeting: string;
  sentences: string[];
  buttons: { label: string; url: string; main?: boolean }[];
  /** Lists under their heading. */
  parts: { heading: string; items: string[] }[];
  /** Shown at the door. */
  qr: { text: string; label: string } | null;
  /** Why one receives it. */
  why: string;
}

/** Subject, page and text of such a message. */
export async function renderEventLetter(given: EventLetter): Promise<RenderedMail & { subject: string }> {
  const letter = typeset(onSingleLines(given));
  return { subject: letter.subject, ...(await renderMail(<LetterPage letter={letter} />, textOf(letter))) };
}

const typeset = (letter: EventLetter): EventLetter => ({
  ...letter,
  subject: french(letter.subject),
  sentences: letter.sentences.map(french),
  parts: letter.parts.map(({ heading, items }) => ({ heading: french(heading), items: items.map(french) })),
});

function LetterPage({ letter }: { letter: EventLetter }) {
  const { laboName, subject, facts, greeting, sentences, buttons, parts, qr, why } = letter;
  return (
    <MailLayout
      laboName={laboName}
      title={subject}
      preheader={sentences[0] ?? ''}
      footer={
        <>
          {why}
          <br />
          {laboName}
        </>
      }
    >
      {facts.length > 0 && (
        <Paragraph style={{ fontWeight: 700 }}>
          {facts.map((fact, index) => (
            <span key={fact}>
              {index > 0 && <br />}
              {fact}
            </span>
          ))}
        </Paragraph>
      )}
      <Paragraph>{greeting}</Paragraph>
      {sentences.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      {parts.map(({ heading, items }) => (
        <div key={heading}>
          <Heading>{heading}</Heading>
          <Marked mark="–" color="muted" items={items} />
        </div>
      ))}
      {buttons.length > 0 && (
        <Choices>
          {buttons.map(({ label, url, main }) => (
            <Button key={label} look={main ? 'main' : 'plain'} href={url} about={subject}>
              {label}
            </Button>
          ))}
        </Choices>
      )}
      {qr && (
        <div style={{ marginTop: 24 }}>
          <QrPicture text={qr.text} label={qr.label} />
          <Quiet style={{ margin: '8px 0 0' }}>{qr.label}</Quiet>
        </div>
      )}
    </MailLayout>
  );
}

const textOf = ({ laboName, subject, facts, greeting, sentences, buttons, parts, qr, why }: EventLetter) =>
  paragraphs(
    lines(laboName, subject),
    facts.length > 0 && lines(...facts),
    lines(greeting, ...sentences),
    ...parts.map(({ heading, items }) => lines(french(`${heading} :`), ...items.map((item) => `– ${item}`))),
    ...buttons.map(({ label, url }) => `${french(`${label} : `)}${url}`),
    qr?.label,
    lines('-- ', why, laboName),
  );
