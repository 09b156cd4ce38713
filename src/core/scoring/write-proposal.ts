import { explainPairing } from './explain-pairing.js';
import type { ListingProfile } from './reading/listing-profile.js';
import { bestPlaces, gradesOf, millionths, partsOf } from './score-pairing.js';
import type { ScoringContext } from './scoring-context.js';
import type { Proposal } from './types.js';

/** Writes a proposal out: parts, reasons and summaries for each side. Each listing comes read from each of its places. */
export function writeProposal(
  needs: readonly ListingProfile[],
  offers: readonly ListingProfile[],
  context: ScoringContext,
  unlikely: boolean,
): Proposal {
  const { need, offer } = bestPlaces(needs, offers, context);
  const grades = gradesOf(need, offer, context);
  return {
    needId: need.id,
    offerId: offer.id,
    total: millionths(grades, context) / 1e6,
    parts: partsOf(need, offer, grades, context),
    forNeed: explainPairing(need, offer, context, 'need', grades),
    forOffer: explainPairing(need, offer, context, 'offer', grades),
    unlikely,
  };
}
