import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchedule } from './build-schedule.js';
import type { ScheduleResult } from './schedule-result.js';
import type { SchedulingProblem } from './types.js';

/** Moves, not milliseconds; on problems of this size they reach the best there is. */
const quick = { seed: 1, timeLimit: 60_000, iterations: 2000 };

/** Small enough for the search to end at the best; absences, minima and maxima included. */
const problems: fc.Arbitrary<SchedulingProblem> = fc
  .record({
    rounds: fc.integer({ min: 2, max: 4 }),
    tables: fc.integer({ min: 1, max: 2 }),
    people: fc.array(
      fc.record({
        away: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
        min: fc.integer({ min: 0, max: 2 }),
        max: fc.constantFrom(2, 3, undefined),
      }),
      { minLength: 3, maxLength: 6 },
    ),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 97 })), {
      minLength: 1,
      maxLength: 8,
      selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
    }),
  })
  .map(({ rounds, tables, people, pairs }) => ({
    rounds,
    tables,
    participants: people.map(({ away, min, max }, i) => ({
      id: `p${i}`,
      min,
      max,
      unavailable: away.filter((round) => round <= rounds),
    })),
    pairings: pairs
      .filter(([a, b]) => a !== b && a < people.length && b < people.length)
      .map(([a, b, score], i) => ({ id: `m${i}`, a: `p${a}`, b: `p${b}`, score: score / 97 })),
  }));

/** Missing meetings first, then the total score. */
const worth = ({ shortfall, score }: ScheduleResult) => [-shortfall, Math.round(score * 1e6)];

const noWorse = (after: ScheduleResult, before: ScheduleResult) => {
  const [now, then] = [worth(after), worth(before)];
  return now[0] > then[0] || (now[0] === then[0] && now[1] >= then[1]);
};

const always = (property: (problem: SchedulingProblem) => void, numRuns: number) =>
  fc.assert(fc.property(problems, property), { numRuns, seed: 17 });

describe('a changed event', () => {
  it('is never worse off with one more table', () => {
    always((problem) => {
      const wider = { ...problem, tables: problem.tables + 1 };
      expect(noWorse(buildSchedule(wider, quick), buildSchedule(problem, quick))).toBe(true);
    }, 100);
  });

  it('is never worse off when somebody stays for a round more', () => {
    always((problem) => {
      const place = problem.participants.findIndex((one) => one.unavailable?.length);
      const participants = problem.participants.map((one, i) =>
        i === place ? { ...one, unavailable: one.unavailable?.slice(1) } : one,
      );
      const longer = buildSchedule({ ...problem, participants }, quick);
      expect(noWorse(longer, buildSchedule(problem, quick))).toBe(true);
    }, 100);
  });

  it('keeps its schedule when its people change their names', () => {
    always((problem) => {
      const renamed: SchedulingProblem = {
        ...problem,
        participants: problem.participants.map((one, i) => ({ ...one, id: `${9 - i}`, name: `Nom ${i}` })),
        pairings: problem.pairings.map((one) => ({
          ...one,
          id: `z${one.id}`,
          a: `${9 - Number(one.a.slice(1))}`,
          b: `${9 - Number(one.b.slice(1))}`,
        })),
      };
      const [before, after] = [buildSchedule(problem, quick), buildSchedule(renamed, quick)];
      const meetings = before.schedule.meetings.map((one) => ({ ...one, pairing: `z${one.pairing}` }));
      expect(after.schedule.meetings).toEqual(meetings);
      expect(after.bound).toBe(before.bound);
    }, 60);
  });

  it('is worth the same in whatever order it is told', () => {
    always((problem) => {
      const turned = {
        ...problem,
        participants: [...problem.participants].reverse(),
        pairings: [...problem.pairings].reverse().map((one) => ({ ...one, a: one.b, b: one.a })),
      };
      expect(worth(buildSchedule(turned, quick))).toEqual(worth(buildSchedule(problem, quick)));
    }, 100);
  });

  it('is worth the same when a pair that was not going to meet is kept apart', () => {
    let kept = 0;
    always((problem) => {
      const before = buildSchedule(problem, quick);
      const held = new Set(before.schedule.meetings.map((one) => one.pairing));
      const unused = problem.pairings.find((one) => !held.has(one.id));
      if (!unused) return;
      kept++;
      const after = buildSchedule({ ...problem, forbidden: [[unused.b, unused.a]] }, quick);
      expect(worth(after)).toEqual(worth(before));
    }, 100);
    expect(kept).toBeGreaterThan(20);
  });
});
