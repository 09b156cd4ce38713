import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderDigestMail } from '../modules/digests/digest-mail.js';
import { LETTER_KINDS } from '../modules/letters/letter-kinds.js';
import { composeMessage } from '../platform/mail/compose-message.js';
import type { Block } from '../platform/mail/letters/letter.js';
import { fillWords, markdownLetter } from '../platform/mail/letters/markdown-letter.js';
import { renderLetter } from '../platform/mail/letters/render-letter.js';
import { unsubscribeHeaders } from '../platform/mail/templates/unsubscribe-headers.js';

/**
 * `mail:samples -- --out DIR`: every message the product sends, plain and with hostile names, as signed .eml files with
 * their HTML beside them and the DNS record that verifies them: for other programs to check, and for looking at.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'mail-samples' } } });
mkdirSync(values.out, { recursive: true });
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const config = {
  smtpUrl: '',
  from: 'Le Labo <labo@tandem.example>',
  dkim: {
    domain: 'tandem.example',
    selector: 'tandem',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  },
  patienceSeconds: 1,
  retrySeconds: 1,
  eventsSecret: null,
};
const record = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
writeFileSync(join(values.out, 'dkim.txt'), `v=DKIM1; k=rsa; p=${record}\n`);

const HOSTILE = `L'Îlot "& Cie" <b>🌾</b>\r\nBcc: x@y.example`;
for (const [suffix, name] of [
  ['', 'Halte Répit'],
  ['-hostile', HOSTILE],
] as const) {
  await keep(`digest${suffix}`, await digest(name), true);
  for (const { code } of LETTER_KINDS) await keep(`${code}${suffix}`, await letter(code, name), false);
}

async function keep(
  name: string,
  mail: { subject: string; html: string; text: string },
  bulk: boolean,
): Promise<void> {
  const raw = await composeMessage(
    {
      fromName: 'Le Labo d’essai',
      toName: 'Claire Schmitt',
      toAddress: 'claire@asso.example',
      replyTo: 'animation@labo.example',
      messageId: `<${name}@tandem.example>`,
      createdAt: new Date(),
      headers: bulk ? unsubscribeHeaders('https://labo.example/api/mail/unsubscribe?t=a') : {},
      attachments: [],
      ...mail,
    },
    config,
  );
  writeFileSync(join(values.out, `${name}.eml`), raw);
  writeFileSync(join(values.out, `${name}.html`), mail.html);
}

async function digest(name: string) {
  const page = 'https://labo.example/suggestions/1';
  const suggestion = (partnershipType: string, title: string) => ({
    partnershipType,
    title,
    organisationName: name,
    communeName: 'Strasbourg',
    distanceKm: 12,
    summary: 'Vous cherchez un juriste deux jours par mois ; ils proposent trois jours.',
    reasons: ['À 12 km, dans votre département', 'Disponibles dès janvier, avant votre échéance'],
    openPoints: ['Le montant n’est pas dit'],
    openUrl: `${page}?p=${partnershipType}`,
    interestedUrl: `https://labo.example/courrier/reponse?t=${partnershipType}-oui`,
    declineUrl: `https://labo.example/courrier/reponse?t=${partnershipType}-non`,
  });
  return renderDigestMail({
    laboName: 'Le Labo d’essai',
    recipient: { firstName: 'Claire' },
    organisationName: name,
    paragraph: 'La rencontre du 8 décembre est presque complète : inscrivez-vous cette semaine.',
    suggestions: [
      suggestion('mecenat', 'Mécénat de compétences juridiques'),
      suggestion('pratiques_responsables', 'Former nos équipes à l’accueil du handicap'),
      suggestion('cooperation_economique', 'Répondre ensemble à un marché de traiteur'),
    ],
    more: 2,
    allUrl: 'https://labo.example/suggestions',
    waiting: [`${name} attend votre réponse depuis 5 jours.`],
    event: {
      name: 'Speed dating de décembre',
      when: 'mardi 8 décembre, 14 h',
      where: 'Maison des associations',
      url: 'https://labo.example/rencontres',
    },
    preferencesUrl: 'https://labo.example/courrier/preferences?t=a',
    unsubscribeUrl: 'https://labo.example/courrier/preferences?t=a&arret=1',
  });
}

function letter(code: string, name: string) {
  const kind = LETTER_KINDS.find((one) => one.code === code)!;
  const texts: Record<string, string> = {
    prenom: 'Claire',
    labo: 'Le Labo d’essai',
    mon_organisation: 'Les Jardins de l’Ill',
    autre_organisation: name,
    comment: `Les Jardins de l’Ill et ${name} ont toutes les deux dit oui : les contacts sont ouverts.`,
  };
  const card = (heading: string, lines: string[], type: string | null = null): Block => ({
    is: 'card',
    type,
    label: type && 'Mécénat',
    heading,
    quiet: name,
    lines,
  });
  const button: Block = {
    is: 'buttons',
    items: [
      {
        label: 'Ouvrir la page',
        href: 'https://labo.example/mises-en-relation/1',
        about: name,
        look: 'main',
      },
    ],
  };
  const blocks: Record<string, Block[]> = {
    contacts: [
      card('Paul Roth', ['03 88 00 00 01', 'paul@entreprise.example']),
      card('Claire Schmitt', ['claire@asso.example']),
    ],
    deux_textes: [
      card('Mécénat de compétences juridiques', ['Nos juristes offrent trois jours par mois.'], 'mecenat'),
    ],
    questions: [
      { is: 'list', ordered: true, items: [[{ text: 'Qu’est-ce qui changera pour les bénéficiaires ?' }]] },
    ],
    piste: [
      card('Mécénat de compétences juridiques', ['Nos juristes offrent trois jours par mois.'], 'mecenat'),
    ],
    autres_pistes: [card('Former nos équipes', ['Une demi-journée par mois.'], 'mecenat')],
    bouton: [button],
  };
  const subject = fillWords(kind.subject, texts);
  return renderLetter({
    laboName: 'Le Labo d’essai',
    subject,
    title: subject,
    preheader: 'Deux minutes suffisent pour répondre.',
    blocks: markdownLetter(kind.body, { texts, blocks }),
    footer: {
      why: 'Vous recevez ce message parce que vous représentez Les Jardins de l’Ill.',
      links: [{ label: 'Vos préférences', href: 'https://labo.example/courrier/preferences?t=a' }],
    },
  });
}
