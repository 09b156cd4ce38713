import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileProblem } from '../compile-problem.js';
import { chooseMeetings } from './choose-meetings.js';
import { relaxRounds } from './relax-rounds.js';

const effort = { aim: 0, iterations: 400, mostColumns: 1000, stop: () => false };

/** Highest total over all timetables, by trying everything; null when none keeps the minima. */
function best(problem: ReturnType<typeof compileProblem>): number | null {
  const { m, n, rounds, a, b, score, min, max, tables } = problem;
  const busy = new Uint8Array(n * rounds);
  const degree = new Int32Array(n);
  const count = new Int32Array(rounds);
  let top: number | null = null;
  const go = (e: number, total: number) => {
    if (e === m) {
      if (degree.every((held, p) => held >= min[p]) && (top === null || total > top)) top = total;
      return;
    }
    go(e + 1, total);
    const [p, q] = [a[e], b[e]];
    if (degree[p] >= max[p] || degree[q] >= max[q]) return;
    for (let r = problem.first[e]; r <= problem.last[e]; r++) {
      const [x, y] = [p * rounds + r, q * rounds + r];
      if (!problem.available[x] || !problem.available[y] || busy[x] || busy[y] || count[r] >= tables)
        continue;
      busy[x] = busy[y] = 1;
      degree[p]++;
      degree[q]++;
      count[r]++;
      go(e + 1, total + score[e]);
      busy[x] = busy[y] = 0;
      degree[p]--;
      degree[q]--;
      count[r]--;
    }
  };
  go(0, 0);
  return top;
}

describe('relaxRounds', () => {
  it('never bounds the score below what trying everything finds, and often tightens the choice', () => {
    const person = fc.record({
      unavailable: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
      min: fc.integer({ min: 0, max: 1 }),
      max: fc.integer({ min: 1, max: 3 }),
    });
    const pair = fc.record({ a: fc.nat(4), b: fc.nat(4), score: fc.integer({ min: 1, max: 9 }) });
    let tighter = 0;
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 5, maxLength: 5 }),
        fc.uniqueArray(pair, {
          maxLength: 6,
          selector: ({ a, b }) => `${Math.min(a, b)}-${Math.max(a, b)}`,
        }),
        fc.integer({ min: 1, max: 2 }),
        (people, pairs, tables) => {
          const problem = compileProblem({
            rounds: 3,
            tables,
            participants: people.map((one, p) => ({ ...one, id: `p${p}` })),
            pairings: pairs
              .filter(({ a, b }) => a !== b)
              .map(({ a, b, score }, e) => ({ id: `m${e}`, a: `p${a}`, b: `p${b}`, score: score / 10 })),
          });
          const top = best(problem);
          if (top === null) return;
          const choice = chooseMeetings(problem);
          const { bound } = relaxRounds(problem, choice, effort);
          expect(bound).toBeGreaterThanOrEqual(top - 1e-9);
          if (bound < choice.scoreBound - 1e-6) tighter++;
        },
      ),
      { numRuns: 1500, seed: 1 },
    );
    expect(tighter).toBeGreaterThan(10);
  });
});
