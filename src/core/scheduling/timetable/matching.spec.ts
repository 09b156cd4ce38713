import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countGaps } from '../count-gaps.js';
import { CheapestAssignment } from './assign-cheapest.js';
import { gapsOfMask, straysOfMask } from './idle-runs.js';
import { matchWeighted } from './match-weighted.js';

function bestOf(
  rows: number,
  value: (row: number, column: number) => number,
  columns: number,
  all: boolean,
): number {
  const go = (row: number, taken: number): number => {
    if (row === rows) return 0;
    let best = all ? Number.NEGATIVE_INFINITY : go(row + 1, taken);
    for (let j = 0; j < columns; j++) {
      if (!((taken >> j) & 1)) best = Math.max(best, value(row, j) + go(row + 1, taken | (1 << j)));
    }
    return best;
  };
  return go(0, 0);
}

describe('CheapestAssignment', () => {
  it('costs what the best of all permutations costs', () => {
    const assignment = new CheapestAssignment();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 25, maxLength: 25 }),
        (size, values) => {
          const cost = Float64Array.from(values.slice(0, size * size));
          const column = new Int32Array(size);
          expect(assignment.solve(size, size, cost, column)).toBe(true);
          expect(new Set(column).size).toBe(size);
          const total = [...column].reduce((sum, j, i) => sum + cost[i * size + j], 0);
          expect(total + bestOf(size, (i, j) => -cost[i * size + j], size, true)).toBe(0);
        },
      ),
      { numRuns: 500, seed: 1 },
    );
  });

  it('says so when nothing avoids a forbidden place', () => {
    const cost = Float64Array.from([1, Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY]);
    expect(new CheapestAssignment().solve(2, 2, cost, new Int32Array(2))).toBe(false);
  });
});

describe('matchWeighted', () => {
  it('weighs what the best of all matchings weighs', () => {
    const row = fc.uniqueArray(fc.nat(4), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 25, maxLength: 25 }),
        (columns, draw) => {
          const weights = columns.map((list, i) => list.map((_, k) => draw[i * 5 + k]));
          const match = matchWeighted(5, columns, weights);
          const used = [...match].filter((j) => j >= 0);
          expect(new Set(used).size).toBe(used.length);
          const value = (i: number, j: number) =>
            columns[i].includes(j) ? weights[i][columns[i].indexOf(j)] : 0;
          const total = [...match].reduce((sum, j, i) => sum + (j < 0 ? 0 : value(i, j)), 0);
          expect(total).toBe(bestOf(columns.length, value, 5, false));
        },
      ),
      { numRuns: 800, seed: 1 },
    );
  });
});

describe('gaps of a day as bits', () => {
  it('counts as the list of rounds does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 22 - 1 }), (mask) => {
        const rounds = [...Array(22).keys()].filter((r) => (mask >> r) & 1);
        expect(gapsOfMask(mask)).toBe(countGaps(rounds));
      }),
    );
  });

  it('measures strays by the rounds outside the longest run', () => {
    const strays = [0b111000, 0b110101, 0b1011111, 0].map((mask) => straysOfMask(mask).toFixed(6));
    expect(strays).toEqual(['0.000000', '0.500000', '0.166667', '0.000000']);
  });
});
