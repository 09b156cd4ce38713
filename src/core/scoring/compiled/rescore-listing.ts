import { fromEachPlace } from '../reading/from-each-place.js';
import { type Draft, draftListing } from '../reading/read-listing.js';
import type { ScoringListing } from '../types.js';
import { ColumnBuilder } from './column-builder.js';
import { Kernel } from './kernel.js';
import type { Snapshot } from './snapshot.js';
import { TopList } from './top-list.js';

/** A partner of a rescored listing. */
export interface RescoredPartner {
  id: string;
  /** Millionths. */
  score: number;
}

/** Keeps the indexes of a snapshot at hand, so that one changed listing is rescored in milliseconds. */
export class Rescorer {
  private readonly kernels = new Map<'needs' | 'offers', Kernel>();

  constructor(private readonly snapshot: Snapshot) {}

  /** Builds the indexes of one side in advance (about a second for 100 000 listings). */
  prepare(side: 'needs' | 'offers'): Kernel {
    let kernel = this.kernels.get(side);
    if (!kernel) {
      kernel = new Kernel(this.snapshot.data, side);
      this.kernels.set(side, kernel);
    }
    return kernel;
  }

  /**
   * The best partners of a new or changed listing, with the word statistics of the snapshot, so that its scores
   * compare with those of the run. Rows of the same listing on its own side play no part.
   */
  rescore(listing: ScoringListing, top: number): RescoredPartner[] {
    const best = new Map<string, number>();
    for (const one of fromEachPlace(listing)) {
      for (const { id, score } of this.fromOnePlace(draftListing(one), top)) {
        if (score > (best.get(id) ?? -1)) best.set(id, score);
      }
    }
    return [...best]
      .map(([id, score]) => ({ id, score }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, top);
  }

  private fromOnePlace(draft: Draft, top: number): RescoredPartner[] {
    const { shared, context, data, needIds, offerIds } = this.snapshot;
    const side = draft.side === 'need' ? 'needs' : 'offers';
    const builder = new ColumnBuilder(shared, context.today, false);
    builder.add(draft);
    const seen = (term: number) => context.statistics.frequency.get(shared.terms.keys[term]) ?? 0;
    const probe = builder.build(context.statistics.documents, seen);
    const [others, ids] = side === 'needs' ? [data.offers, offerIds] : [data.needs, needIds];
    const list = new TopList(Math.min(top, others.count));
    if (list.most > 0) this.prepare(side).score(0, list, probe);
    return Array.from({ length: list.size }, (_, i) => ({
      id: ids[others.source[list.rows[i]]],
      score: list.scores[i],
    }));
  }
}
