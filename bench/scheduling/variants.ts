import { seededRandom } from '../../src/core/kernel/seeded-random.js';
import { buildSchedule } from '../../src/core/scheduling/build-schedule.js';
import { checkSchedule } from '../../src/core/scheduling/check-schedule.js';
import { parseProblem } from '../../src/core/scheduling/parse-problem.js';
import type { Schedule, SchedulingProblem } from '../../src/core/scheduling/types.js';
import { printTable } from './print-table.js';
import { clock, shareOf } from './stopwatch.js';

interface Variant {
  name: string;
  problem: SchedulingProblem;
  /** What is known beforehand: some have a timetable by their making, some can have none. */
  possible: boolean | null;
}

/**
 * Made from published events: rounds forbidden to people, meetings fixed, meetings in an order. Those drawn along a
 * timetable known beforehand have one; those drawn freely may have none; those that cannot have one are made so.
 */
function variantsOf(name: string, problem: SchedulingProblem, along: Schedule): Variant[] {
  const random = seededRandom(11);
  const roundOf = new Map(along.meetings.map((one) => [one.pairing, one.round]));
  const { participants, pairings, rounds } = problem;
  const fixed = (share: number, round: (id: string) => number): SchedulingProblem => ({
    ...problem,
    pairings: pairings.map((one) => (random.next() < share ? { ...one, round: round(one.id) } : one)),
  });
  const away = (share: number, free: (id: string, round: number) => boolean): SchedulingProblem => ({
    ...problem,
    participants: participants.map((one) => {
      const more = Array.from({ length: rounds }, (_, i) => i + 1).filter(
        (round) => random.next() < share && free(one.id, round),
      );
      return { ...one, unavailable: [...new Set([...(one.unavailable ?? []), ...more])] };
    }),
  });
  const busy = new Set(
    pairings.flatMap(({ id, a, b }) => [`${a}/${roundOf.get(id)}`, `${b}/${roundOf.get(id)}`]),
  );
  const idle = (id: string, round: number) => !busy.has(`${id}/${round}`);
  const ordered = (share: number, known: boolean): SchedulingProblem => ({
    ...problem,
    pairings: pairings.map((one, i) => {
      if (i === 0 || random.next() >= share) return one;
      const other = pairings[random.below(known ? pairings.length : i)];
      const fits = !known || roundOf.get(other.id)! < roundOf.get(one.id)!;
      return fits ? { ...one, after: [other.id] } : one;
    }),
  });
  const anyRound = (id: string) => {
    const session = problem.sessions?.[(pairings.find((one) => one.id === id)!.session ?? 0) - 1];
    const [first, last] = session ?? [1, rounds];
    return first + random.below(last - first + 1);
  };
  const list: [string, SchedulingProblem, boolean | null][] = [
    ['forbidden rounds 5 %', away(0.05, idle), true],
    ['forbidden rounds 25 %', away(0.25, idle), true],
    ['forbidden rounds 3 %, drawn freely', away(0.03, () => true), null],
    ['fixed 20 %', fixed(0.2, (id) => roundOf.get(id)!), true],
    ['fixed 50 %', fixed(0.5, (id) => roundOf.get(id)!), true],
    ['fixed 4 %, drawn freely', fixed(0.04, anyRound), null],
    ['fixed 30 %, drawn freely', fixed(0.3, anyRound), false],
    ['order 15 %', ordered(0.15, true), true],
    ['order 50 %', ordered(0.5, true), true],
    ['order 15 %, drawn freely', ordered(0.15, false), null],
    ['away one round too many', oneRoundTooMany(problem), false],
    ['an order in a circle', inACircle(problem), false],
  ];
  return list.map(([what, variant, possible]) => ({ name: `${name}, ${what}`, problem: variant, possible }));
}

/** The busiest participant is there in one round fewer than they have meetings. */
function oneRoundTooMany(problem: SchedulingProblem): SchedulingProblem {
  const count = (id: string) => problem.pairings.filter(({ a, b }) => a === id || b === id).length;
  const [busiest] = [...problem.participants].sort((one, other) => count(other.id) - count(one.id));
  const all = Array.from({ length: problem.rounds }, (_, i) => i + 1);
  const unavailable = all.slice(count(busiest.id) - 1);
  return {
    ...problem,
    participants: problem.participants.map((one) => (one === busiest ? { ...one, unavailable } : one)),
  };
}

function inACircle(problem: SchedulingProblem): SchedulingProblem {
  const [one, other, third] = problem.pairings.map(({ id }) => id);
  const after: Record<string, string> = { [one]: other, [other]: third, [third]: one };
  return {
    ...problem,
    pairings: problem.pairings.map((pairing) =>
      after[pairing.id] ? { ...pairing, after: [after[pairing.id]] } : pairing,
    ),
  };
}

export function showVariants(instances: { name: string; json: unknown }[], seconds: number): void {
  const rows: (string | number)[][] = [];
  const tally = { settled: 0, proven: 0, open: 0, wrong: 0 };
  const settledMs: number[] = [];
  for (const { name, json } of instances) {
    const base = parseProblem(json);
    const along = buildSchedule(base, { seed: 1, timeLimit: 3000, clock }).schedule;
    for (const variant of variantsOf(name, base, along)) {
      const result = buildSchedule(variant.problem, { seed: 1, timeLimit: seconds * 1000, clock });
      const broken = checkSchedule(variant.problem, result.schedule).filter(
        (one) => one.severity === 'broken',
      );
      const held = broken.length === 0;
      const impossible = result.status === 'infeasible';
      const wrong = (held && variant.possible === false) || (impossible && variant.possible === true);
      if (wrong) tally.wrong++;
      else if (!held && !impossible) tally.open++;
      else {
        tally.settled++;
        settledMs.push(result.ms);
        if (impossible || result.status === 'optimal') tally.proven++;
      }
      rows.push([
        variant.name,
        variant.possible === null ? 'unknown' : variant.possible ? 'yes' : 'no',
        impossible ? 'impossible, proven' : held ? result.status : 'open',
        held ? `${result.gaps} (at least ${result.gapsBound})` : '',
        Math.round(result.ms),
        impossible ? `${result.explanations[0]?.pairings.length ?? 0} meetings` : '',
      ]);
    }
  }
  const header = ['variant', 'possible by its making', 'answer', 'gaps', 'ms', 'explanation'];
  printTable(`Variants of the published events, ${seconds} s each`, header, rows);
  process.stdout.write(
    `\n${rows.length} variants: ${tally.settled} answered (${tally.proven} with a proof of the best or of impossibility), ${tally.open} open, ${tally.wrong} wrong; median ${Math.round(shareOf(settledMs, 0.5))} ms, nine in ten within ${Math.round(shareOf(settledMs, 0.9))} ms.\n`,
  );
}
