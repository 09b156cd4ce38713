import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchMost } from './match-most.js';

function byTrying(neighbours: number[][], taken = new Set<number>(), v = 0): number {
  if (v === neighbours.length) return 0;
  let best = byTrying(neighbours, taken, v + 1);
  if (taken.has(v)) return best;
  for (const w of neighbours[v]) {
    if (w < v || taken.has(w)) continue;
    best = Math.max(best, 1 + byTrying(neighbours, new Set([...taken, v, w]), v + 1));
  }
  return best;
}

describe('matchMost', () => {
  it('pairs up two triangles joined by an edge completely', () => {
    expect(
      matchMost([
        [1, 2],
        [0, 2],
        [0, 1, 3],
        [2, 4, 5],
        [3, 5],
        [3, 4],
      ]),
    ).toBe(3);
  });

  it('finds as many pairs as trying everything does, on any graph', () => {
    const edge = fc.tuple(fc.nat(8), fc.nat(8)).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 16 }), (edges) => {
        const neighbours: number[][] = Array.from({ length: 9 }, () => []);
        for (const [one, other] of edges) {
          neighbours[one].push(other);
          neighbours[other].push(one);
        }
        expect(matchMost(neighbours)).toBe(byTrying(neighbours));
      }),
      { numRuns: 1500 },
    );
  });
});
