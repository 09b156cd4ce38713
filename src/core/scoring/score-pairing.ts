import { readFromEachPlace } from './reading/from-each-place.js';
import type { ListingProfile } from './reading/listing-profile.js';
import type { ScoringContext } from './scoring-context.js';
import type { ScorePart, ScoringListing } from './types.js';

export interface GateRefusal {
  gate: string;
  reason: string;
}

/** Either the refusals (one per gate that closes), or the score and its parts. */
export type PairingScore =
  | { refusals: GateRefusal[]; total: null; parts: [] }
  | { refusals: []; total: number; parts: ScorePart[] };

/**
 * Scores one need against one offer: gates first, then the weighted criteria. `total` is Σ value × weight. Listings with
 * several places count from those that suit the pairing best.
 */
export function scorePairing(
  need: ScoringListing,
  offer: ScoringListing,
  context: ScoringContext,
): PairingScore {
  const [needs, offers] = [need, offer].map((listing) => readFromEachPlace(listing, context.statistics));
  const best = bestPlaces(needs, offers, context);
  return scoreProfiles(best.need, best.offer, context);
}

/** The places that suit a pairing best, of two listings read from each of theirs; the first ones when none is possible. */
export function bestPlaces(
  needs: readonly ListingProfile[],
  offers: readonly ListingProfile[],
  context: ScoringContext,
): { need: ListingProfile; offer: ListingProfile } {
  let best = { need: needs[0], offer: offers[0] };
  if (needs.length === 1 && offers.length === 1) return best;
  let most = -1;
  for (const need of needs) {
    for (const offer of offers) {
      const score = rawScore(need, offer, context);
      if (score > most) [most, best] = [score, { need, offer }];
    }
  }
  return best;
}

/** The same on listings already read. */
export function scoreProfiles(
  need: ListingProfile,
  offer: ListingProfile,
  context: ScoringContext,
): PairingScore {
  const refusals = refusalsOf(need, offer, context);
  if (refusals.length > 0) return { refusals, total: null, parts: [] };
  const grades = gradesOf(need, offer, context);
  return {
    refusals: [],
    total: millionths(grades, context) / 1e6,
    parts: partsOf(need, offer, grades, context),
  };
}

/** The grade of every criterion, in order, 0 to 1000. */
export function gradesOf(
  need: ListingProfile,
  offer: ListingProfile,
  { criteria }: ScoringContext,
): number[] {
  return criteria.map((criterion) => criterion.grade(need, offer));
}

/** The parts of a score, with the reason the animator reads. */
export function partsOf(
  need: ListingProfile,
  offer: ListingProfile,
  grades: readonly number[],
  context: ScoringContext,
): ScorePart[] {
  return context.criteria.map((criterion, i) => ({
    criterion: criterion.code,
    value: grades[i] / 1000,
    weight: context.weights[i] / 1000,
    reason:
      criterion.say(need, offer, grades[i], 'animator') ??
      criterion.missing?.(need, offer, grades[i], 'animator') ??
      '',
  }));
}

/** The score as a whole number of millionths: exact, whatever the order of the sum. */
export function millionths(grades: readonly number[], { weights }: ScoringContext): number {
  return grades.reduce((sum, grade, i) => sum + grade * weights[i], 0);
}

/** Every gate that closes on this pairing, in order. */
export function refusalsOf(
  need: ListingProfile,
  offer: ListingProfile,
  { gates }: ScoringContext,
): GateRefusal[] {
  return gates.flatMap((gate) => {
    const reason = gate.refuse(need, offer);
    return reason === null ? [] : [{ gate: gate.code, reason }];
  });
}

/** The score alone, in millionths, or -1 when a gate closes: what ranking needs, without a word. */
export function rawScore(need: ListingProfile, offer: ListingProfile, context: ScoringContext): number {
  for (const gate of context.gates) if (gate.refuse(need, offer) !== null) return -1;
  let sum = 0;
  for (let i = 0; i < context.criteria.length; i++) {
    sum += context.criteria[i].grade(need, offer) * context.weights[i];
  }
  return sum;
}
