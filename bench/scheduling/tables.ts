import { buildSchedule } from '../../src/core/scheduling/build-schedule.js';
import { checkSchedule } from '../../src/core/scheduling/check-schedule.js';
import { chooseMeetings } from '../../src/core/scheduling/choice/choose-meetings.js';
import { compileProblem } from '../../src/core/scheduling/compile-problem.js';
import { countGaps } from '../../src/core/scheduling/count-gaps.js';
import { measureSchedule } from '../../src/core/scheduling/measure-schedule.js';
import type { Schedule, SchedulingProblem } from '../../src/core/scheduling/types.js';
import { assignmentByRound, firstFit, greedyByScore, highsChoice, randomRotation } from './peers.js';
import { ms, percent, printTable } from './print-table.js';
import { clock, repeated } from './stopwatch.js';

export interface NamedProblem {
  name: string;
  problem: SchedulingProblem;
}

/** Objective, bound, ratio, time to a first valid schedule and to the best score. */
export function showBuilds(instances: NamedProblem[], timeLimit: number): void {
  const rows = instances.map(({ name, problem }) => {
    const choice = repeated(3, () => chooseMeetings(compileProblem(problem)), 1).best;
    let [first, best, bestScore] = [0, 0, -1];
    const result = buildSchedule(problem, {
      seed: 1,
      timeLimit,
      clock,
      onProgress: ({ score, ms: at }) => {
        first ||= at;
        if (score <= bestScore + 1e-9) return;
        [best, bestScore] = [at, score];
      },
    });
    return [
      name,
      ms(choice),
      ms(first),
      ms(best),
      result.meetings,
      result.score.toFixed(3),
      result.bound.toFixed(3),
      percent(Math.max(0, result.gap), 5),
      result.shortfall,
      result.gaps,
      result.tableMoves,
      result.broken,
    ];
  });
  const header = [
    'instance',
    'choice ms',
    'first valid ms',
    'best score ms',
    'meetings',
    'score',
    'bound',
    'gap to bound',
    'short',
    'gaps',
    'table moves',
    'broken',
  ];
  printTable(`Built in ${timeLimit / 1000} s`, header, rows);
}

/** Gaps after some milliseconds, beside those of placing the same meetings first-fit. */
export function showGaps(instances: NamedProblem[], limits: number[]): void {
  const rows = instances.map(({ name, problem }) => {
    buildSchedule(problem, { seed: 2, timeLimit: limits[0], clock });
    const results = limits.map((timeLimit) => buildSchedule(problem, { seed: 1, timeLimit, clock }));
    const plain = firstFit(problem, new Set(results[0].schedule.meetings.map((one) => one.pairing)));
    const share = (gaps: number) => `${gaps} (${percent(gaps / Math.max(1, plain.gaps), 1)})`;
    const forced = gapsOfTheFullyBooked(problem, results[0].schedule);
    const real = results.map((one) => ms(one.ms));
    return [name, plain.gaps, forced, ...results.map((one) => share(one.gaps)), ...real];
  });
  const header = [
    'instance',
    'first-fit',
    'of the fully booked',
    ...limits.map((one) => `${one} ms`),
    ...limits.map((one) => `real ms (${one})`),
  ];
  printTable('Gaps at unchanged score', header, rows);
}

/** Who meets in every round they attend has a gap at each absence between two rounds: no timetable avoids those. */
function gapsOfTheFullyBooked(problem: SchedulingProblem, { meetings }: Schedule): number {
  const sides = new Map(problem.pairings.map((one) => [one.id, one]));
  const count = new Map<string, number>();
  for (const { pairing } of meetings) {
    const { a, b } = sides.get(pairing)!;
    for (const id of [a, b]) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return problem.participants.reduce((sum, { id, unavailable = [] }) => {
    const there = Array.from({ length: problem.rounds }, (_, i) => i + 1).filter(
      (round) => !unavailable.includes(round),
    );
    return count.get(id) === there.length ? sum + countGaps(there) : sum;
  }, 0);
}

/** The same instances by other means. */
export async function compareWithPeers(instances: NamedProblem[], seconds: number): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const { name, problem } of instances) {
    const bound = chooseMeetings(compileProblem(problem)).scoreBound;
    const row = (peer: string, solve: () => Schedule) => {
      const start = clock();
      const schedule = solve();
      const time = clock() - start;
      const { score, shortfall, gaps } = measureSchedule(problem, schedule);
      const broken = checkSchedule(problem, schedule).filter((one) => one.severity === 'broken').length;
      rows.push([name, peer, ms(time), percent(score / bound, 2), shortfall, gaps, broken]);
    };
    row('ours, 300 ms', () => buildSchedule(problem, { seed: 1, timeLimit: 300, clock }).schedule);
    row('greedy by score', () => greedyByScore(problem));
    row('random rotation', () => randomRotation(problem, 1));
    const kinds = new Set(problem.participants.map((one) => one.kind)).size;
    if (kinds === 2 && problem.pairings.length <= 45_000)
      row('munkres per round', () => assignmentByRound(problem));
    const highs = await highsChoice(problem, seconds);
    rows.push([
      name,
      `HiGHS, choice only, ${highs.status}`,
      ms(highs.ms),
      percent(highs.score / bound, 2),
      '',
      '',
      '',
    ]);
  }
  printTable('Peers', ['instance', 'who', 'ms', 'share of bound', 'short', 'gaps', 'broken'], rows);
}
