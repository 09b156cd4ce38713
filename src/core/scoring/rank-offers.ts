import { explainPairing } from './explain-pairing.js';
import { readListing } from './reading/read-listing.js';
import { rawScore } from './score-pairing.js';
import { contextOf, type ScoringContext } from './scoring-context.js';
import type { ScoringListing } from './types.js';
import type { Weights } from './weights.js';

export interface RankedOffer {
  id: string;
  score: number;
  reasons: string[];
}

export interface Ranking {
  needId: string;
  offers: RankedOffer[];
}

/** For each need, its `top` admissible offers, best first, with the reasons told to the need's side. */
export function rankOffers(
  needs: readonly ScoringListing[],
  offers: readonly ScoringListing[],
  options: { asOf: string; top: number; weights?: Weights; context?: ScoringContext },
): Ranking[] {
  const context = options.context ?? contextOf([...needs, ...offers], options);
  const read = offers.map((offer) => readListing(offer, context.statistics));
  return needs.map((listing) => {
    const need = readListing(listing, context.statistics);
    const scored = read
      .map((offer) => ({ offer, total: rawScore(need, offer, context) }))
      .filter(({ total }) => total >= 0)
      .sort((a, b) => b.total - a.total || (a.offer.id < b.offer.id ? -1 : 1))
      .slice(0, options.top);
    return {
      needId: listing.id,
      offers: scored.map(({ offer, total }) => ({
        id: offer.id,
        score: total / 1e6,
        reasons: explainPairing(need, offer, context, 'need').reasons.map(({ text }) => text),
      })),
    };
  });
}
