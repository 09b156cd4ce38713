import { compileSnapshot, type Snapshot } from '../../src/core/scoring/compiled/snapshot.js';
import { syntheticListings } from '../../src/core/scoring/synthetic/synthetic-listings.js';
import type { Place, ScoringListing } from '../../src/core/scoring/types.js';

export const asOf = '2026-11-22';

export interface Collection {
  needs: () => Iterable<ScoringListing>;
  offers: () => Iterable<ScoringListing>;
}

/** Invented needs and offers; asked again, the same ones come. */
export const collection = (needs: number, offers: number, places: readonly Place[]): Collection => ({
  needs: () => syntheticListings({ side: 'need', seed: 11, count: needs, places }),
  offers: () => syntheticListings({ side: 'offer', seed: 12, count: offers, places }),
});

/** Compiles a collection; `seconds` includes inventing and reading every text. */
export function compiled({ needs, offers }: Collection): { snapshot: Snapshot; seconds: number } {
  const started = performance.now();
  const snapshot = compileSnapshot(needs(), offers(), { asOf });
  return { snapshot, seconds: (performance.now() - started) / 1000 };
}
