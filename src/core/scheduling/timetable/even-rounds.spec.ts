import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileProblem } from '../compile-problem.js';
import { evenRounds } from './even-rounds.js';
import { gapCosts } from './reduce-gaps.js';
import { Timetable } from './timetable.js';

function aTimetable(people: number, rounds: number, tables: number, pairs: [number, number][]): Timetable {
  const problem = compileProblem({
    rounds,
    tables,
    participants: Array.from({ length: people }, (_, p) => ({ id: `p${p}` })),
    pairings: pairs.map(([a, b], e) => ({ id: `m${e}`, a: `p${a}`, b: `p${b}` })),
  });
  const timetable = new Timetable(problem);
  for (let e = 0; e < pairs.length; e++) {
    for (let r = 0; r < rounds && timetable.roundOf[e] < 0; r++) {
      if (timetable.canPlace(e, r)) timetable.place(e, r);
    }
  }
  return timetable;
}

const spread = ({ count }: Timetable) => Math.max(...count) - Math.min(...count);

describe('evenRounds', () => {
  it('spreads meetings that were all put first', () => {
    const timetable = aTimetable(
      8,
      4,
      4,
      [0, 2, 4, 6].map((p) => [p, p + 1]),
    );
    expect(evenRounds(timetable, gapCosts(4, -1))).toBeGreaterThan(0);
    expect([...timetable.count]).toEqual([1, 1, 1, 1]);
  });

  it('costs no gap, loses no meeting, and never makes the rounds less even', () => {
    let better = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 9 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), {
          maxLength: 14,
          selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
        }),
        (people, rounds, tables, drawn) => {
          const pairs = drawn.filter(([a, b]) => a !== b && a < people && b < people);
          const timetable = aTimetable(people, rounds, tables, pairs);
          const before = { gaps: timetable.totalGaps, placed: timetable.placed, spread: spread(timetable) };
          evenRounds(timetable, gapCosts(rounds, -1));
          expect(timetable.totalGaps).toBeLessThanOrEqual(before.gaps);
          expect(timetable.placed).toBe(before.placed);
          expect(Math.max(...timetable.count)).toBeLessThanOrEqual(tables);
          expect(spread(timetable)).toBeLessThanOrEqual(before.spread);
          if (spread(timetable) < before.spread) better++;
        },
      ),
      { numRuns: 300, seed: 3 },
    );
    expect(better).toBeGreaterThan(20);
  });
});
