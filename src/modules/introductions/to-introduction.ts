import type { Listing } from '../listings/listing.entity.js';
import { toAuthor } from '../listings/to-listing-dto.js';
import type { Suggestion } from '../matching/suggestion.entity.js';
import { firstQuestions } from './first-questions.js';
import type { IntroductionRow, IntroductionSide, IntroductionView } from './introduction.dto.js';
import type { Introduction } from './introduction.entity.js';
import { MOVES, mayMove, TIMESTAMP_OF, TOLD_STATES } from './introduction-states.js';

export interface HistoryRow {
  at: Date;
  kind: string;
  detail: string | null;
  by: string | null;
}

/** One line of a list; contacts only when `open`. */
export function toIntroductionRow(
  suggestion: Suggestion,
  introduction: Introduction | null,
  open: boolean,
): IntroductionRow {
  const state = introduction?.state ?? 'suggested';
  const column = state === 'suggested' ? null : TIMESTAMP_OF[state];
  const since = (column && introduction?.[column]) ?? suggestion.createdAt;
  return {
    id: suggestion.id,
    state,
    partnershipType: suggestion.partnershipType,
    need: sideOf(suggestion.need, open),
    offer: sideOf(suggestion.offer, open),
    since: since.toISOString(),
    nextStep: introduction?.nextStep ?? null,
  };
}

export function toIntroductionView(
  suggestion: Suggestion,
  introduction: Introduction | null,
  history: HistoryRow[],
  staff: boolean,
): IntroductionView {
  const row = toIntroductionRow(suggestion, introduction, staff || Boolean(introduction?.introducedAt));
  return {
    ...row,
    moves: TOLD_STATES.filter((state) => MOVES[row.state].includes(state)),
    mayIntroduce: staff && mayMove(row.state, 'introduced'),
    history: history.map(({ at, ...line }) => ({ ...line, at: at.toISOString() })),
    note: staff ? (introduction?.note ?? null) : null,
    questions: [...firstQuestions(suggestion.partnershipType)],
  };
}

function sideOf(listing: Listing, open: boolean): IntroductionSide {
  const { referentName, referentFunction, email, phone } = listing.organisation;
  return {
    listingId: listing.id,
    title: listing.title,
    description: listing.description,
    side: listing.side,
    organisation: toAuthor(listing.organisation),
    contacts: open ? { name: referentName, function: referentFunction, email, phone } : null,
  };
}
