import { LETTER_KINDS, type LetterKind } from '../../modules/letters/letter-kinds.js';
import type { Block } from '../../platform/mail/letters/letter.js';
import { fillWords, markdownLetter } from '../../platform/mail/letters/markdown-letter.js';
import { renderLetter } from '../../platform/mail/letters/render-letter.js';
import { type Sample, SITE, type Typed } from './sample.js';

/** The letters whose wording a Labo may change. */
export const letterSamples = (typed: Typed): Sample[] =>
  LETTER_KINDS.map((kind) => ({ name: kind.code, render: () => letter(kind, typed) }));

function letter(kind: LetterKind, typed: Typed) {
  const texts: Record<string, string> = {
    prenom: 'Claire',
    labo: typed.labo,
    mon_organisation: 'Les Jardins de l’Ill',
    autre_organisation: typed.name,
    comment: `Les Jardins de l’Ill et ${typed.name} ont toutes les deux dit oui : les contacts sont ouverts.`,
  };
  const subject = fillWords(kind.subject, texts);
  return renderLetter({
    laboName: typed.labo,
    subject,
    title: subject,
    preheader: 'Deux minutes suffisent pour répondre.',
    blocks: markdownLetter(kind.body, { texts, blocks: partsOf(typed) }),
    footer: {
      why: 'Vous recevez ce message parce que vous représentez Les Jardins de l’Ill.',
      links: [{ label: 'Vos préférences', href: `${SITE}/courrier/preferences?t=a` }],
    },
  });
}

const partsOf = ({ name, title, sentence }: Typed): Record<string, Block[]> => ({
  contacts: [
    contact('Paul Roth', name, ['03 88 00 00 01', 'paul@entreprise.example']),
    contact('Claire Schmitt', 'Les Jardins de l’Ill', ['claire@asso.example']),
  ],
  deux_textes: [listing(title, name, sentence)],
  questions: [
    { is: 'list', ordered: true, items: [[{ text: 'Qu’est-ce qui changera pour les bénéficiaires ?' }]] },
  ],
  piste: [listing(title, name, sentence)],
  autres_pistes: [listing('Former nos équipes', name, 'Une demi-journée par mois.')],
  bouton: [
    {
      is: 'buttons',
      items: [{ label: 'Ouvrir la page', href: `${SITE}/mises-en-relation/1`, about: name, look: 'main' }],
    },
  ],
});

const contact = (heading: string, quiet: string, lines: string[]): Block => ({
  is: 'card',
  type: null,
  label: null,
  heading,
  quiet,
  lines,
});

const listing = (heading: string, quiet: string, line: string): Block => ({
  is: 'card',
  type: 'mecenat',
  label: 'Mécénat',
  heading,
  quiet,
  lines: [line],
});
