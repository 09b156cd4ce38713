import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchedule } from './build-schedule.js';
import { checkSchedule } from './check-schedule.js';
import { countGaps } from './count-gaps.js';
import type { Schedule, SchedulingProblem } from './types.js';

/** Small events in which every meeting is required, with absences, fixed rounds and orders: some cannot be held. */
const problems: fc.Arbitrary<SchedulingProblem> = fc
  .record({
    tables: fc.integer({ min: 1, max: 2 }),
    rounds: fc.integer({ min: 2, max: 4 }),
    away: fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }), {
      minLength: 3,
      maxLength: 5,
    }),
    pairs: fc.uniqueArray(
      fc.record({
        a: fc.nat(4),
        b: fc.nat(4),
        round: fc.constantFrom(undefined, undefined, undefined, 1, 2),
        after: fc.constantFrom(undefined, undefined, 0, 1),
      }),
      { minLength: 1, maxLength: 5, selector: ({ a, b }) => `${Math.min(a, b)}-${Math.max(a, b)}` },
    ),
    spread: fc.constantFrom(undefined, 0, 1),
  })
  .map(({ tables, rounds, away, pairs, spread }) => ({
    rounds,
    tables,
    limits: spread === undefined ? undefined : { gapSpread: spread },
    participants: away.map((list, i) => ({ id: `p${i}`, unavailable: list.filter((r) => r <= rounds) })),
    pairings: pairs
      .filter(({ a, b }) => a !== b && a < away.length && b < away.length)
      .map(({ a, b, round, after }, i) => ({
        id: `m${i}`,
        a: `p${a}`,
        b: `p${b}`,
        required: true,
        round,
        after: after !== undefined && after < i ? [`m${after}`] : undefined,
      })),
  }));

const gapsOf = (problem: SchedulingProblem, { meetings }: Schedule) =>
  problem.participants.reduce((sum, { id }) => {
    const own = problem.pairings.filter(({ a, b }) => a === id || b === id).map((one) => one.id);
    const rounds = meetings.filter((one) => own.includes(one.pairing)).map((one) => one.round);
    return sum + countGaps(rounds);
  }, 0);

/** Fewest gaps over every way of giving the meetings a round, by the rules' own judgement; null when none holds. */
function byTryingEverything(problem: SchedulingProblem): number | null {
  let best: number | null = null;
  const meetings: Schedule['meetings'] = [];
  const seated = new Array<number>(problem.rounds + 1).fill(0);
  const go = (i: number) => {
    if (i < problem.pairings.length) {
      const { id, round: fixed } = problem.pairings[i];
      for (let round = fixed ?? 1; round <= (fixed ?? problem.rounds); round++) {
        if (seated[round] >= problem.tables) continue;
        meetings.push({ pairing: id, round, table: ++seated[round] });
        go(i + 1);
        meetings.pop();
        seated[round]--;
      }
      return;
    }
    const gaps = gapsOf(problem, { meetings });
    if (best !== null && gaps >= best) return;
    if (checkSchedule(problem, { meetings }).every((one) => one.severity !== 'broken')) best = gaps;
  };
  go(0);
  return best;
}

describe('an event whose meetings are all required', () => {
  it('gets the fewest gaps there can be, with the proof, or the proof that it cannot be held', () => {
    const seen = { possible: 0, impossible: 0 };
    fc.assert(
      fc.property(problems, (problem) => {
        const fewest = byTryingEverything(problem);
        const { status, gaps, gapsBound, broken } = buildSchedule(problem, {
          seed: 1,
          timeLimit: 60_000,
          iterations: 20_000,
        });
        if (fewest === null) {
          seen.impossible++;
          expect(status).toBe('infeasible');
        } else {
          seen.possible++;
          expect({ status, gaps, gapsBound, broken }).toEqual({
            status: 'optimal',
            gaps: fewest,
            gapsBound: fewest,
            broken: 0,
          });
        }
      }),
      { numRuns: 300, seed: 23 },
    );
    expect(seen.possible).toBeGreaterThan(100);
    expect(seen.impossible).toBeGreaterThan(50);
  });
});
