import type { Account } from '../accounts/account.entity.js';
import type { SuggestionCard } from '../introductions/suggestion-card.dto.js';
import type { Labo } from '../labos/labo.entity.js';
import { nameOf } from '../organisations/name-of.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import type { DigestMail } from './digest-mail.js';

/** Where the message leads; each is good without signing in. */
export interface DigestLinks {
  publicUrl: string;
  answer(suggestionId: string, answer: 'interested' | 'declined'): string;
  preferences: string;
  unsubscribe: string;
}

/** What the message says, from what the person would read on the page. */
export function toDigestMail(
  labo: Labo,
  account: Account,
  organisation: Organisation,
  cards: SuggestionCard[],
  more: number,
  links: DigestLinks,
): DigestMail {
  const page = (path: string) => `${links.publicUrl}${path}?organisation=${organisation.id}`;
  return {
    laboName: labo.name,
    recipient: { firstName: account.firstName },
    organisationName: nameOf(organisation),
    suggestions: cards.map((card) => ({
      partnershipType: card.partnershipType,
      title: card.theirs.title,
      organisationName: card.theirs.organisation.name,
      communeName: card.theirs.commune,
      distanceKm: card.theirs.distanceKm,
      summary: card.summary,
      reasons: card.reasons.filter(({ kind }) => kind === 'fact').map(({ text }) => text),
      openPoints: card.reasons.filter(({ kind }) => kind === 'open').map(({ text }) => text),
      openUrl: page(`/suggestions/${card.id}`),
      interestedUrl: links.answer(card.id, 'interested'),
      declineUrl: links.answer(card.id, 'declined'),
    })),
    more,
    allUrl: page('/suggestions'),
    waiting: [],
    event: null,
    preferencesUrl: links.preferences,
    unsubscribeUrl: links.unsubscribe,
  };
}
