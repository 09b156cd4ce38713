import { rankOffers } from '../rank-offers.js';
import type { ScoringListing } from '../types.js';
import type { Weights } from '../weights.js';
import type { ReferencePair } from './read-pairs.js';

export interface RankingQuality {
  pairs: number;
  hitAt1: number;
  ndcgAt10: number;
  /** Traps ranked before the reference offer of their need. */
  trapsAbove: number;
  /** Pairs whose reference offer is not first. */
  missed: string[];
}

/** What is left of a listing whose boxes were not filled. */
export const withoutBoxes = (listing: ScoringListing): ScoringListing => ({
  ...listing,
  partnershipTypes: [],
  themes: [],
  modalities: [],
});

/** Ranks every offer (traps included) for every need and compares with the reference pairs. One relevant offer a need. */
export function measureRanking(
  pairs: readonly ReferencePair[],
  options: { asOf: string; weights?: Weights },
  change: (listing: ScoringListing) => ScoringListing = (listing) => listing,
): RankingQuality {
  const needs = pairs.map(({ need }) => change(need));
  const offers = pairs.flatMap(({ offer, trap }) => [change(offer), change(trap)]);
  const rankings = rankOffers(needs, offers, { ...options, top: offers.length });
  const answer: RankingQuality = { pairs: pairs.length, hitAt1: 0, ndcgAt10: 0, trapsAbove: 0, missed: [] };
  pairs.forEach(({ need, offer, trap }, i) => {
    const ids = rankings[i].offers.map(({ id }) => id);
    const at = ids.indexOf(offer.id);
    const trapAt = ids.indexOf(trap.id);
    if (at === 0) answer.hitAt1 += 1 / pairs.length;
    else answer.missed.push(`${need.id}: ${at + 1 || 'absent'} (first: ${ids[0] ?? 'none'})`);
    if (at >= 0 && at < 10) answer.ndcgAt10 += 1 / Math.log2(at + 2) / pairs.length;
    if (trapAt >= 0 && (at < 0 || trapAt < at)) answer.trapsAbove++;
  });
  return answer;
}
