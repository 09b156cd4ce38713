import type { Block, Letter } from '../../platform/mail/letters/letter.js';
import { choices, plainLetter, said } from '../../platform/mail/letters/plain-letter.js';

export interface DecisionWords {
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
export function decisionLetter(words: DecisionWords): Letter {
  const what = words.title ?? words.organisationName;
  const refused = words.decision === 'refused';
  return plainLetter({
    from: words.laboName,
    subject: refused
      ? `« ${what} » : le Labo vous demande une correction`
      : `« ${what} » est vérifiée par le Labo`,
    firstName: words.firstName,
    blocks: [
      said(introductionOf(words)),
      ...(words.reason ? [quoted(words.reason)] : []),
      said(
        refused
          ? 'Corrigez ce qui est demandé, ou répondez à ce message si vous n’êtes pas d’accord.'
          : 'Vos besoins et vos offres sont visibles, et les pistes vous arrivent.',
      ),
      choices(what, { label: words.title ? 'Ouvrir l’annonce' : 'Ouvrir la fiche', href: words.url }),
    ],
    why: `Vous recevez ce message parce que vous faites partie de ${words.organisationName}.`,
  });
}

const quoted = (reason: string): Block => ({
  is: 'card',
  type: null,
  label: null,
  heading: null,
  quiet: null,
  lines: [reason],
});

function introductionOf({ title, decision, laboName }: DecisionWords): string {
  if (decision === 'verified') return `Votre fiche a été relue et vérifiée par ${laboName}.`;
  return title
    ? `Cette annonce a été retirée de la recherche par ${laboName}, pour la raison que voici.`
    : `Votre fiche n’a pas pu être vérifiée par ${laboName}, pour la raison que voici.`;
}
