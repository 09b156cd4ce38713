import { criteriaOn } from './criteria/all-criteria.js';
import type { Criterion } from './criteria/criterion.js';
import { gatesOn } from './gates/all-gates.js';
import type { Gate } from './gates/gate.js';
import { dayOf } from './reading/date-phrases.js';
import { draftListing } from './reading/read-listing.js';
import { type TextStatistics, textStatistics } from './text/statistics.js';
import type { ScoringListing } from './types.js';
import { defaultWeights, thousandths, type Weights } from './weights.js';

/** All that a score depends on beyond the two listings. Same context, same listings: same score. */
export interface ScoringContext {
  /** Day number of `asOf`. */
  today: number;
  gates: readonly Gate[];
  criteria: readonly Criterion[];
  /** Thousandths, in the order of `criteria`; they sum to 1000. */
  weights: readonly number[];
  statistics: TextStatistics;
}

/** `asOf` is an ISO date (YYYY-MM-DD); the statistics say how rare each word is. */
export function scoringContext(
  asOf: string,
  statistics: TextStatistics,
  weights: Weights = defaultWeights,
): ScoringContext {
  const today = dayOf(asOf);
  if (Number.isNaN(today)) throw new Error(`asOf is not an ISO date: ${asOf}`);
  const criteria = criteriaOn(today);
  return {
    today,
    gates: gatesOn(today),
    criteria,
    weights: thousandths(
      weights,
      criteria.map(({ code }) => code),
    ),
    statistics,
  };
}

/** A context whose statistics come from the listings themselves. */
export function contextOf(
  listings: readonly ScoringListing[],
  options: { asOf: string; weights?: Weights },
): ScoringContext {
  return scoringContext(options.asOf, textStatistics(listings.map(draftListing)), options.weights);
}

/** The weights of a context as fractions by criterion, as stored with a run. */
export function weightsOf({ criteria, weights }: ScoringContext): Weights {
  return Object.fromEntries(criteria.map(({ code }, i) => [code, weights[i] / 1000]));
}
