import { labelOfCriterion } from '../../core/scoring/criterion-labels.js';
import type { Side } from '../../core/scoring/types.js';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Listing } from '../listings/listing.entity.js';
import { toAmount, toAuthor } from '../listings/to-listing-dto.js';
import type { Suggestion } from '../matching/suggestion.entity.js';
import { communeName } from '../organisations/to-organisation-dto.js';
import type { Introduction } from './introduction.entity.js';
import type { LaboSuggestion, OpenContacts, SuggestionCard } from './suggestion-card.dto.js';

const EXCERPT_LENGTH = 220;

/** The first sentences, cut at a word. */
export function excerpt(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const cut = text.slice(0, EXCERPT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT_LENGTH - 40)).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** The suggestion as the given side reads it; `need`, `offer` and their organisations must be loaded. */
export function toSuggestionCard(
  suggestion: Suggestion,
  introduction: Introduction | null,
  side: Side,
  gazetteer: Gazetteer,
): SuggestionCard {
  const [mine, theirs] =
    side === 'need' ? [suggestion.need, suggestion.offer] : [suggestion.offer, suggestion.need];
  const explanation = side === 'need' ? suggestion.forNeed : suggestion.forOffer;
  const [answer, other] =
    side === 'need'
      ? [introduction?.needAnswer, introduction?.offerAnswer]
      : [introduction?.offerAnswer, introduction?.needAnswer];
  const introduced = Boolean(introduction?.introducedAt);
  return {
    id: suggestion.id,
    score: suggestion.score,
    partnershipType: suggestion.partnershipType,
    unlikely: suggestion.unlikely,
    mine: { id: mine.id, title: mine.title, side },
    theirs: {
      id: theirs.id,
      title: theirs.title,
      excerpt: excerpt(theirs.description),
      side: theirs.side,
      organisation: toAuthor(theirs.organisation),
      commune: communeName(gazetteer, theirs.communeCode ?? theirs.organisation.communeCode),
      distanceKm: suggestion.distanceKm === null ? null : Math.round(suggestion.distanceKm),
      amount: toAmount(theirs),
      deadline: theirs.deadline,
    },
    summary: explanation.summary,
    reasons: explanation.reasons,
    parts: suggestion.parts.map((part) => ({ ...part, label: labelOfCriterion(part.criterion) })),
    answer: answer ?? null,
    theirAnswer: other === 'interested',
    introduced,
    contacts: introduced ? contactsOf(theirs) : null,
  };
}

function contactsOf({ organisation }: Listing): OpenContacts {
  const { referentName, referentFunction, email, phone } = organisation;
  return { name: referentName, function: referentFunction, email, phone };
}

/** The suggestion as the Labo's staff read it. */
export const toLaboSuggestion = (
  suggestion: Suggestion,
  introduction: Introduction | null,
): LaboSuggestion => ({
  id: suggestion.id,
  score: suggestion.score,
  partnershipType: suggestion.partnershipType,
  unlikely: suggestion.unlikely,
  need: {
    id: suggestion.needId,
    title: suggestion.need.title,
    organisation: toAuthor(suggestion.need.organisation),
  },
  offer: {
    id: suggestion.offerId,
    title: suggestion.offer.title,
    organisation: toAuthor(suggestion.offer.organisation),
  },
  distanceKm: suggestion.distanceKm === null ? null : Math.round(suggestion.distanceKm),
  needAnswer: introduction?.needAnswer ?? null,
  offerAnswer: introduction?.offerAnswer ?? null,
  summary: suggestion.forNeed.summary,
});
