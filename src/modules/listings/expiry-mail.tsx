import { french } from '../../core/kernel/french-typography.js';
import { MailLayout } from '../../platform/mail/templates/mail-layout.js';
import { Button, Card, Choices, Paragraph, Quiet } from '../../platform/mail/templates/mail-parts.js';
import {
  lines,
  paragraphs,
  type RenderedMail,
  renderMail,
} from '../../platform/mail/templates/render-mail.js';
import { onSingleLines } from '../../platform/mail/templates/single-lines.js';

export interface ExpiryMail {
  laboName: string;
  firstName: string;
  organisationName: string;
  side: 'need' | 'offer';
  title: string;
  partnershipType: string | null;
  /** « 6 décembre ». */
  lastDay: string;
  /** Opens the listing with the renewal ready to press. */
  renewUrl: string;
  /** Opens the listing to say who answered it. */
  fulfilledUrl: string;
}

const RENEW = 'La garder en ligne six mois de plus';
const FULFILLED = 'C’est pourvu';

/** Two weeks before a listing goes off line: keep it, or say that it was answered. */
export async function renderExpiryMail(given: ExpiryMail): Promise<RenderedMail & { subject: string }> {
  const mail = onSingleLines(given);
  const noun = mail.side === 'need' ? 'besoin' : 'offre';
  const words = {
    subject: french(`Votre ${noun} « ${mail.title} » reste en ligne jusqu’au ${mail.lastDay}`),
    greeting: french(`Bonjour ${mail.firstName},`),
    introduction: french(
      `Votre annonce quittera la recherche après le ${mail.lastDay}. Elle est toujours d’actualité ? Un geste suffit.`,
    ),
    otherwise: french(
      'Sans réponse de votre part, elle s’arrête d’elle-même. Vous pourrez la remettre en ligne quand vous voudrez.',
    ),
    why: french(`Vous recevez ce message parce que vous faites partie de ${mail.organisationName}.`),
  };
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
      <Card type={mail.partnershipType}>
        <Paragraph style={{ fontWeight: 700, margin: 0 }}>{mail.title}</Paragraph>
      </Card>
      <Choices>
        {[
          <Button key="renew" look="main" href={mail.renewUrl} about={mail.title}>
            {RENEW}
          </Button>,
          <Button key="fulfilled" look="plain" href={mail.fulfilledUrl} about={mail.title}>
            {FULFILLED}
          </Button>,
        ]}
      </Choices>
      <Quiet style={{ margin: '16px 0 0' }}>{words.otherwise}</Quiet>
    </MailLayout>
  );
  const text = paragraphs(
    words.greeting,
    words.introduction,
    `– ${mail.title}`,
    lines(`${RENEW} : ${mail.renewUrl}`, `${FULFILLED} : ${mail.fulfilledUrl}`),
    words.otherwise,
    lines(words.why, mail.laboName),
  );
  return { subject: words.subject, ...(await renderMail(page, text)) };
}
