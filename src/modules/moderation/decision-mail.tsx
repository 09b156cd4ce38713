import { french } from '../../core/kernel/french-typography.js';
import { MailLayout } from '../../platform/mail/templates/mail-layout.js';
import { Button, Card, Choices, Paragraph } from '../../platform/mail/templates/mail-parts.js';
import {
  lines,
  paragraphs,
  type RenderedMail,
  renderMail,
} from '../../platform/mail/templates/render-mail.js';
import { onSingleLines } from '../../platform/mail/templates/single-lines.js';

export interface DecisionMail {
  laboName: string;
  firstName: string;
  organisationName: string;
  /** Of the need or the offer; null when the organisation itself is decided of. */
  title: string | null;
  decision: 'verified' | 'refused';
  reason: string | null;
  url: string;
}

/** What the Labo decided, why, and what can be done about it. */
export async function renderDecisionMail(given: DecisionMail): Promise<RenderedMail & { subject: string }> {
  const mail = onSingleLines(given);
  const what = mail.title ?? mail.organisationName;
  const refused = mail.decision === 'refused';
  const words = {
    subject: french(
      refused ? `« ${what} » : le Labo vous demande une correction` : `« ${what} » est vérifiée par le Labo`,
    ),
    greeting: french(`Bonjour ${mail.firstName},`),
    introduction: french(introductionOf(mail)),
    next: french(
      refused
        ? 'Corrigez ce qui est demandé, ou répondez à ce message si vous n’êtes pas d’accord.'
        : 'Vos besoins et vos offres sont visibles, et les pistes vous arrivent.',
    ),
    why: french(`Vous recevez ce message parce que vous faites partie de ${mail.organisationName}.`),
  };
  const open = mail.title ? 'Ouvrir l’annonce' : 'Ouvrir la fiche';
  const page = (
    <MailLayout
      laboName={mail.laboName}
      title={words.subject}
      preheader={words.introduction}
      footer={
        <>
          {words.why}
          <br />
          {mail.laboName}
        </>
      }
    >
      <Paragraph>
        {words.greeting}
        <br />
        {words.introduction}
      </Paragraph>
      {mail.reason && (
        <Card type={null}>
          <Paragraph style={{ margin: 0 }}>{mail.reason}</Paragraph>
        </Card>
      )}
      <Paragraph>{words.next}</Paragraph>
      <Choices>
        {[
          <Button key="open" look="main" href={mail.url} about={what}>
            {open}
          </Button>,
        ]}
      </Choices>
    </MailLayout>
  );
  const text = paragraphs(
    words.greeting,
    words.introduction,
    mail.reason && `– ${mail.reason}`,
    words.next,
    `${open} : ${mail.url}`,
    lines(words.why, mail.laboName),
  );
  return { subject: words.subject, ...(await renderMail(page, text)) };
}

function introductionOf({ title, decision, laboName }: DecisionMail): string {
  if (decision === 'verified') return `${laboName} a vérifié votre fiche.`;
  return title
    ? `${laboName} a retiré cette annonce de la recherche, pour la raison que voici.`
    : `${laboName} n’a pas pu vérifier votre fiche, pour la raison que voici.`;
}
