import type { Draft } from '../reading/read-listing.js';
import { draftListing } from '../reading/read-listing.js';
import { type ScoringContext, scoringContext } from '../scoring-context.js';
import type { TextStatistics } from '../text/statistics.js';
import type { ScoringListing } from '../types.js';
import type { Weights } from '../weights.js';
import { ColumnBuilder, SharedNumbers } from './column-builder.js';
import type { Columns } from './columns.js';

/** What the scoring kernel reads; safe to send to a worker thread (the arrays are shared, not copied). */
export interface SnapshotData {
  needs: Columns;
  offers: Columns;
  /** Thousandths, in the order of `criteriaOn`. */
  weights: readonly number[];
  kinds: readonly string[];
  departements: number;
  terms: number;
}

/** Needs and offers compiled once, with the context that defines their scores. */
export interface Snapshot {
  data: SnapshotData;
  needIds: readonly string[];
  offerIds: readonly string[];
  shared: SharedNumbers;
  context: ScoringContext;
}

export interface SnapshotOptions {
  asOf: string;
  weights?: Weights;
  /** Rarity of words; counted on the listings themselves when absent. */
  statistics?: TextStatistics;
}

/** Compiles listings (each read once, then forgotten). Memory: about 0.6 kB a listing, plus the vocabulary. */
export function compileSnapshot(
  needs: Iterable<ScoringListing>,
  offers: Iterable<ScoringListing>,
  options: SnapshotOptions,
): Snapshot {
  return compileDrafts(drafts(needs), drafts(offers), options);
}

function* drafts(listings: Iterable<ScoringListing>): Generator<Draft> {
  for (const listing of listings) yield draftListing(listing);
}

/** The same from listings already read. */
export function compileDrafts(
  needs: Iterable<Draft>,
  offers: Iterable<Draft>,
  options: SnapshotOptions,
): Snapshot {
  const shared = new SharedNumbers();
  const empty: TextStatistics = { documents: 0, frequency: new Map() };
  const { today } = scoringContext(options.asOf, empty);
  const sides = { needs: new ColumnBuilder(shared, today), offers: new ColumnBuilder(shared, today) };
  const needIds = addAll(sides.needs, needs);
  const offerIds = addAll(sides.offers, offers);
  const statistics = options.statistics ?? statisticsOf(shared, needIds.length + offerIds.length);
  const seen = options.statistics
    ? (term: number) => statistics.frequency.get(shared.terms.keys[term]) ?? 0
    : (term: number) => shared.frequency.at(term);
  const context = scoringContext(options.asOf, statistics, options.weights);
  return {
    data: {
      needs: sides.needs.build(statistics.documents, seen),
      offers: sides.offers.build(statistics.documents, seen),
      weights: context.weights,
      kinds: shared.kinds.keys,
      departements: shared.departements.keys.length,
      terms: shared.terms.keys.length,
    },
    needIds,
    offerIds,
    shared,
    context,
  };
}

function addAll(builder: ColumnBuilder, list: Iterable<Draft>): string[] {
  const ids: string[] = [];
  for (const draft of list) {
    builder.add(draft);
    ids.push(draft.id);
  }
  return ids;
}

/** The statistics a snapshot counted, in the form the readable scorer takes. A lazy view: nothing is copied. */
function statisticsOf(shared: SharedNumbers, documents: number): TextStatistics {
  const frequency = {
    get: (term: string) => {
      const number = shared.terms.find(term);
      return number < 0 ? undefined : shared.frequency.at(number);
    },
  };
  return { documents, frequency };
}
