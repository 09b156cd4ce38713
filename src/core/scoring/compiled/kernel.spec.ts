import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readListing } from '../reading/read-listing.js';
import { rawScore } from '../score-pairing.js';
import { syntheticListings } from '../synthetic/synthetic-listings.js';
import { testPlaces } from '../testing/test-places.js';
import type { ScoringListing } from '../types.js';
import { scoreShard } from './score-shard.js';
import { compileSnapshot, type Snapshot } from './snapshot.js';

const top = 20;

/** The definition: every pair through the readable scorer, best first. */
function readableTop(
  probes: ScoringListing[],
  others: ScoringListing[],
  { context }: Snapshot,
  probesAreNeeds: boolean,
) {
  const read = others.map((listing) => readListing(listing, context.statistics));
  return probes.map((listing) => {
    const probe = readListing(listing, context.statistics);
    return read
      .map((other) => ({
        id: other.id,
        score: probesAreNeeds ? rawScore(probe, other, context) : rawScore(other, probe, context),
      }))
      .filter(({ score }) => score >= 0)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, top);
  });
}

function compiledTop({ data, needIds, offerIds }: Snapshot, side: 'needs' | 'offers') {
  const [probes, others, otherIds] =
    side === 'needs' ? [data.needs, data.offers, offerIds] : [data.offers, data.needs, needIds];
  const answer = scoreShard(data, { from: 0, to: probes.count }, { top, side });
  const lists: { id: string; score: number }[][] = [];
  for (let row = 0; row < probes.count; row++) {
    lists[probes.source[row]] = Array.from({ length: answer.counts[row] }, (_, i) => ({
      id: otherIds[others.source[answer.rows[row * answer.width + i]]],
      score: answer.scores[row * answer.width + i],
    }));
  }
  return lists;
}

const collection = (seed: number, count: number) => ({
  needs: [...syntheticListings({ side: 'need', seed, count, places: testPlaces })],
  offers: [...syntheticListings({ side: 'offer', seed: seed + 1, count, places: testPlaces })],
});

describe('The compiled scoring', () => {
  it('answers exactly what the readable scorer answers, from either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const { needs, offers } = collection(seed, 60);
        const snapshot = compileSnapshot(needs, offers, { asOf: '2026-11-22' });
        expect(compiledTop(snapshot, 'needs')).toEqual(readableTop(needs, offers, snapshot, true));
        expect(compiledTop(snapshot, 'offers')).toEqual(readableTop(offers, needs, snapshot, false));
      }),
      { numRuns: 8 },
    );
  });

  it('answers the same whatever weights are given', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.array(fc.nat(100), { minLength: 12, maxLength: 12 }),
        (seed, given) => {
          const { needs, offers } = collection(seed, 40);
          const { context } = compileSnapshot([], [], { asOf: '2026-11-22' });
          const weights = Object.fromEntries(context.criteria.map(({ code }, i) => [code, given[i]]));
          const snapshot = compileSnapshot(needs, offers, { asOf: '2026-11-22', weights });
          expect(compiledTop(snapshot, 'needs')).toEqual(readableTop(needs, offers, snapshot, true));
        },
      ),
      { numRuns: 6 },
    );
  });

  it('finds admissible pairs in the examples it is tested on', () => {
    const { needs, offers } = collection(5, 70);
    const lists = compiledTop(compileSnapshot(needs, offers, { asOf: '2026-11-22' }), 'needs');
    const found = lists.filter((list) => list.length > 0).length;
    expect(found).toBeGreaterThan(40);
    expect(lists.some((list) => list.length < top)).toBe(true);
  });
});
