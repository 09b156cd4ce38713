import type { Letter } from '../../platform/mail/letters/letter.js';
import { choices, plainLetter, quietly, said } from '../../platform/mail/letters/plain-letter.js';

export interface ExpiryWords {
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

/** Two weeks before a listing goes off line: keep it, or say that it was answered. */
export function expiryLetter(words: ExpiryWords): Letter {
  const { title, lastDay } = words;
  const noun = words.side === 'need' ? 'besoin' : 'offre';
  return plainLetter({
    from: words.laboName,
    subject: `Votre ${noun} « ${title} » reste en ligne jusqu’au ${lastDay}`,
    firstName: words.firstName,
    blocks: [
      said(
        `Votre annonce quittera la recherche après le ${lastDay}. Elle est toujours d’actualité ? Un geste suffit.`,
      ),
      { is: 'card', type: words.partnershipType, label: null, heading: title, quiet: null, lines: [] },
      choices(
        title,
        { label: 'La garder en ligne six mois de plus', href: words.renewUrl },
        { label: 'C’est pourvu', href: words.fulfilledUrl },
      ),
      quietly(
        'Sans réponse de votre part, elle s’arrête d’elle-même. Vous pourrez la remettre en ligne quand vous voudrez.',
      ),
    ],
    why: `Vous recevez ce message parce que vous faites partie de ${words.organisationName}.`,
  });
}
