import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileProblem } from '../compile-problem.js';
import { countGaps } from '../count-gaps.js';
import { boundGaps } from './gap-bound.js';

/** Fewest gaps over all ways of giving rounds to the meetings, or null when there is none. */
function fewestGaps(pairs: [number, number][], people: number, rounds: number, tables: number) {
  const busy = Array.from({ length: people }, () => new Set<number>());
  const count = new Array<number>(rounds).fill(0);
  let best: number | null = null;
  const place = (i: number) => {
    if (i === pairs.length) {
      const gaps = busy.reduce((sum, own) => sum + countGaps([...own]), 0);
      if (best === null || gaps < best) best = gaps;
      return;
    }
    const [a, b] = pairs[i];
    for (let r = 0; r < rounds; r++) {
      if (count[r] >= tables || busy[a].has(r) || busy[b].has(r)) continue;
      count[r]++;
      busy[a].add(r);
      busy[b].add(r);
      place(i + 1);
      count[r]--;
      busy[a].delete(r);
      busy[b].delete(r);
    }
  };
  place(0);
  return best;
}

describe('boundGaps', () => {
  it('never exceeds the fewest gaps found by trying everything', () => {
    let raised = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 6 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 2 }),
        fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), {
          maxLength: 6,
          selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
        }),
        (people, rounds, tables, drawn) => {
          const pairs = drawn.filter(([a, b]) => a !== b && a < people && b < people);
          const fewest = fewestGaps(pairs, people, rounds, tables);
          if (fewest === null) return;
          const problem = compileProblem({
            rounds,
            tables,
            participants: Array.from({ length: people }, (_, p) => ({ id: `p${p}` })),
            pairings: pairs.map(([a, b], e) => ({ id: `m${e}`, a: `p${a}`, b: `p${b}`, required: true })),
          });
          const bound = boundGaps(problem, Array.from(pairs.keys()), fewest + 2);
          expect(bound).toBeLessThanOrEqual(fewest);
          if (bound > 0) raised++;
        },
      ),
      { numRuns: 1000, seed: 1 },
    );
    expect(raised).toBeGreaterThan(0);
  });
});
