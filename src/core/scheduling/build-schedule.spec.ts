import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchedule } from './build-schedule.js';
import { checkSchedule } from './check-schedule.js';
import { anEvent } from './scheduling.fixtures.js';
import type { Pairing, Participant, SchedulingProblem, TableFeature } from './types.js';

/** Moves, not milliseconds, so that a slow machine gives the same answers. */
const quick = { seed: 1, timeLimit: 60_000, iterations: 3000 };

const broken = (problem: SchedulingProblem, schedule: Parameters<typeof checkSchedule>[1]) =>
  checkSchedule(problem, schedule).filter((one) => one.severity === 'broken');

interface Sizes {
  people: number;
  rounds: number;
  pairings: number;
}

/** Any small problem without required meetings; absences, minima, maxima, delegates, needs, orders and pins included. */
function problems({ people, rounds, pairings }: Sizes): fc.Arbitrary<SchedulingProblem> {
  return fc
    .record({
      n: fc.integer({ min: 2, max: people }),
      rounds: fc.integer({ min: 1, max: rounds }),
      tables: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ n, rounds: R, tables }) =>
      fc.record({
        rounds: fc.constant(R),
        tables: fc.constant(tables),
        tableFeatures: fc.constant<Record<number, TableFeature[]>>({ 1: ['step_free'] }),
        participants: fc.array(
          fc.record(
            {
              unavailable: fc.uniqueArray(fc.integer({ min: 1, max: R }), { maxLength: 2 }),
              min: fc.integer({ min: 0, max: 2 }),
              max: fc.integer({ min: 2, max: 4 }),
              delegates: fc.constantFrom(1, 1, 1, 2),
              needs: fc.constantFrom<TableFeature[]>([], [], [], ['step_free']),
            },
            { requiredKeys: [] },
          ),
          { minLength: n, maxLength: n },
        ),
        pairs: fc.array(
          fc.record(
            {
              a: fc.nat(n - 1),
              b: fc.nat(n - 1),
              score: fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
              round: fc.integer({ min: 1, max: R }),
              after: fc.constantFrom<string[] | undefined>(undefined, undefined, ['m0']),
            },
            { requiredKeys: ['a', 'b', 'score'] },
          ),
          { maxLength: pairings },
        ),
      }),
    )
    .map(({ participants, pairs, ...rest }) => ({
      ...rest,
      participants: participants.map((one, i): Participant => ({ ...one, id: `p${i}` })),
      pairings: pairs
        .filter(({ a, b }) => a !== b)
        .map(
          ({ a, b, ...one }, i): Pairing => ({
            ...one,
            id: `m${i}`,
            a: `p${a}`,
            b: `p${b}`,
            after: i > 0 ? one.after : undefined,
          }),
        ),
    }));
}

/** Best total shortfall, then score, over all ways of giving each pairing a round or none. */
function bruteForce({ participants, pairings, ...room }: SchedulingProblem): {
  shortfall: number;
  score: number;
} {
  let best = { shortfall: Number.POSITIVE_INFINITY, score: 0 };
  const seated = new Array<number>(room.rounds + 1).fill(0);
  const own = new Map(participants.map(({ id }) => [id, new Set<number>()]));
  const go = (i: number, score: number) => {
    if (i === pairings.length) {
      const missing = participants.map(({ id, min = 0 }) => Math.max(0, min - own.get(id)!.size));
      const shortfall = missing.reduce((sum, one) => sum + one, 0);
      if (shortfall < best.shortfall || (shortfall === best.shortfall && score > best.score))
        best = { shortfall, score };
      return;
    }
    go(i + 1, score);
    const sides = participants.filter(({ id }) => id === pairings[i].a || id === pairings[i].b);
    for (let round = 1; round <= room.rounds; round++) {
      const free = sides.every(({ id, unavailable, max = 99 }) => {
        const rounds = own.get(id)!;
        return !unavailable?.includes(round) && !rounds.has(round) && rounds.size < max;
      });
      if (!free || seated[round] >= room.tables) continue;
      seated[round]++;
      for (const { id } of sides) own.get(id)!.add(round);
      go(i + 1, score + (pairings[i].score ?? 1));
      seated[round]--;
      for (const { id } of sides) own.get(id)!.delete(round);
    }
  };
  go(0, 0);
  return best;
}

describe('buildSchedule', () => {
  it('breaks no rule on any small problem', () => {
    fc.assert(
      fc.property(problems({ people: 8, rounds: 5, pairings: 14 }), (problem) => {
        const result = buildSchedule(problem, { ...quick, iterations: 300 });
        expect(broken(problem, result.schedule)).toEqual([]);
        expect(result.broken).toBe(0);
        expect(result.score).toBeLessThanOrEqual(result.bound + 1e-9);
        expect(result.shortfall).toBeGreaterThanOrEqual(result.shortfallBound);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('finds what trying everything finds, and never claims a bound below it', () => {
    const plain = problems({ people: 5, rounds: 3, pairings: 6 }).map((problem) => ({
      ...problem,
      tableFeatures: undefined,
      participants: problem.participants.map(({ delegates: _, needs: __, ...one }) => one),
      pairings: problem.pairings.map(({ id, a, b, score }) => ({ id, a, b, score })),
    }));
    fc.assert(
      fc.property(plain, (problem) => {
        const best = bruteForce(problem);
        const result = buildSchedule(problem, quick);
        expect(result.shortfallBound).toBeLessThanOrEqual(best.shortfall);
        if (result.shortfallBound === best.shortfall)
          expect(result.bound).toBeGreaterThanOrEqual(best.score - 1e-9);
        expect({ shortfall: result.shortfall, score: result.score.toFixed(6) }).toEqual({
          shortfall: best.shortfall,
          score: best.score.toFixed(6),
        });
      }),
      { numRuns: 250, seed: 3 },
    );
  });

  it('reaches the proven maximum in a fair of 22 companies and 32 associations, at the first attempt', () => {
    const participants = [...Array(54).keys()].map((i) => ({ id: `p${i}` }));
    const pairings = [...Array(22 * 32).keys()].map((k) => {
      const [i, j] = [k % 22, Math.floor(k / 22)];
      return { id: `m${k}`, a: `p${i}`, b: `p${22 + j}`, score: ((i * 37 + j * 91) % 100) / 100 };
    });
    const problem = { rounds: 10, tables: 22, participants, pairings };
    const result = buildSchedule(problem, { seed: 1, timeLimit: 1, iterations: 0 });
    expect({ meetings: result.meetings, broken: result.broken, words: result.gapWords }).toEqual({
      meetings: 220,
      broken: 0,
      words: 'le maximum possible',
    });
  });

  it('answers the same for the same seed and number of moves', () => {
    const problem = anEvent({ rounds: 4 });
    const { ms: _, ...first } = buildSchedule(problem, quick);
    const { ms: __, ...second } = buildSchedule(problem, quick);
    expect(second).toEqual(first);
  });

  it('says in one sentence why required meetings cannot be held', () => {
    const event = anEvent();
    const problem = {
      ...event,
      participants: event.participants.map((one) => (one.id === 'e1' ? { ...one, unavailable: [3] } : one)),
      pairings: event.pairings.map((one) => (one.a === 'e1' ? { ...one, required: true } : one)),
    };
    const result = buildSchedule(problem, quick);
    expect({ status: result.status, explanations: result.explanations }).toEqual({
      status: 'infeasible',
      explanations: [
        {
          message:
            'Les 3 rendez-vous obligatoires de Boulangerie Ours demandent 3 tours, Boulangerie Ours n’est là que 2 tours.',
          participants: ['e1', 'a1', 'a2', 'a3'],
          pairings: ['e1a1', 'e1a2', 'e1a3'],
          rounds: [1, 2],
        },
      ],
    });
  });

  it('proves that three people cannot all meet in two rounds, though each could alone', () => {
    const participants = ['x', 'y', 'z'].map((id) => ({ id }));
    const pairings = ['xy', 'yz', 'zx'].map(([a, b]) => ({ id: a + b, a, b, required: true }));
    const result = buildSchedule({ rounds: 2, tables: 3, participants, pairings }, quick);
    expect({ status: result.status, reason: result.explanations[0].message }).toEqual({
      status: 'infeasible',
      reason:
        'Ces 3 rendez-vous obligatoires ne peuvent pas tenir ensemble dans les tours et les tables donnés.',
    });
  });

  it('keeps companies at their own table when asked', () => {
    const event = anEvent();
    const problem = {
      ...event,
      participants: event.participants.map((one, i) =>
        one.kind === 'entreprise' ? { ...one, homeTable: i + 1 } : one,
      ),
    };
    const result = buildSchedule(problem, quick);
    expect({ meetings: result.meetings, broken: result.broken }).toEqual({ meetings: 9, broken: 0 });
  });

  it('stops at once when told to', () => {
    const result = buildSchedule(anEvent(), { seed: 1, timeLimit: 60_000, signal: { aborted: true } });
    expect({ broken: result.broken, moves: result.iterations }).toEqual({ broken: 0, moves: 0 });
  });

  it('looks after the worst-off first when asked', () => {
    const participants = ['e1', 'e2', 'a1', 'a2'].map((id) => ({ id }));
    const pairings = [
      { id: 'm1', a: 'e1', b: 'a1', score: 1 },
      { id: 'm2', a: 'e1', b: 'a2', score: 0.5 },
      { id: 'm3', a: 'e2', b: 'a1', score: 0.4 },
    ];
    const problem = { rounds: 1, tables: 2, participants, pairings };
    const total = buildSchedule(problem, quick);
    const fair = buildSchedule(problem, { ...quick, fairness: 'worst_first' });
    expect(total.schedule.meetings.map((one) => one.pairing)).toEqual(['m1']);
    expect(fair.schedule.meetings.map((one) => one.pairing).sort()).toEqual(['m2', 'm3']);
  });
});
