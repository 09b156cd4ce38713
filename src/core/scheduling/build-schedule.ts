import { seededRandom } from '../kernel/seeded-random.js';
import { checkSchedule } from './check-schedule.js';
import { type Choice, chooseMeetings } from './choice/choose-meetings.js';
import { type CompiledProblem, compileProblem } from './compile-problem.js';
import { gapWords } from './gap-words.js';
import { measureSchedule } from './measure-schedule.js';
import type { ScheduleProgress, ScheduleResult, ScheduleStatus } from './schedule-result.js';
import { assignTables } from './timetable/assign-tables.js';
import { ejectAndPlace, placeMeetings } from './timetable/place-meetings.js';
import { gapCosts, reduceGaps } from './timetable/reduce-gaps.js';
import { Timetable } from './timetable/timetable.js';
import type { Schedule, SchedulingProblem } from './types.js';

export interface BuildOptions {
  /** Same seed and same iterations, same schedule. */
  seed: number;
  /** Milliseconds. */
  timeLimit: number;
  /** Moves of the search at most; stops it at the same point on every machine. */
  iterations?: number;
  onProgress?: (progress: ScheduleProgress) => void;
  /** Looked at a few thousand times a second; an AbortSignal, or a getter over shared memory in a worker. */
  signal?: { readonly aborted: boolean };
  /** Milliseconds from any origin. */
  clock?: () => number;
}

/**
 * Builds a timetable: which meetings, in which rounds, at which tables. Anytime: the first complete schedule comes
 * in milliseconds, the rest of the time improves it. Never throws for a problem that cannot be met: see `status`.
 */
export function buildSchedule(problem: SchedulingProblem, options: BuildOptions): ScheduleResult {
  const clock = options.clock ?? (() => performance.now());
  const start = clock();
  const stop = () => options.signal?.aborted === true || clock() - start >= options.timeLimit;
  const compiled = compileProblem(problem);
  const choice = chooseMeetings(compiled);
  const random = seededRandom(options.seed);
  const timetable = new Timetable(compiled);
  const order = placingOrder(compiled, choice);
  const left = placeMeetings(timetable, order);
  if (left.length) {
    const weight = compiled.score.map((score, e) => 1e-3 + score + compiled.required[e] * 1000);
    ejectAndPlace(timetable, left, { weight, random, tries: options.iterations ?? 1e6, stop });
  }
  const costOf = gapCosts(compiled.rounds, compiled.gapLimit);
  let iterations = 0;
  const most = options.iterations ?? Number.POSITIVE_INFINITY;
  let gaps = Number.POSITIVE_INFINITY;
  while (gaps > 0 && iterations < most && !stop()) {
    const moves = Math.min(300_000, most - iterations);
    gaps = reduceGaps(timetable, costOf, { random, moves, hot: 0.7, cold: 0.12, ease: 0.5, agendas: 0.02, target: 0, stop });
    iterations += moves;
    options.onProgress?.({
      phase: 'gaps',
      score: 0,
      bound: choice.scoreBound,
      gaps,
      unplaced: 0,
      ms: clock() - start,
    });
  }
  return report(problem, compiled, timetable, choice, { iterations, ms: () => clock() - start });
}

/** Required first, then those with the fewest rounds to choose from, then by score. */
function placingOrder(problem: CompiledProblem, choice: Choice): number[] {
  const list: number[] = [];
  for (let e = 0; e < problem.m; e++) {
    if (choice.chosen[e] && problem.first[e] <= problem.last[e]) list.push(e);
  }
  const width = (e: number) => problem.last[e] - problem.first[e];
  return list.sort(
    (one, other) =>
      problem.required[other] - problem.required[one] ||
      width(one) - width(other) ||
      problem.score[other] - problem.score[one] ||
      one - other,
  );
}

function report(
  problem: SchedulingProblem,
  compiled: CompiledProblem,
  timetable: Timetable,
  choice: Choice,
  run: { iterations: number; ms: () => number },
): ScheduleResult {
  const tableOf = assignTables(compiled, timetable.roundOf);
  const schedule: Schedule = { meetings: [] };
  for (let e = 0; e < compiled.m; e++) {
    if (timetable.roundOf[e] < 0 || tableOf[e] < 0) continue;
    const meeting = {
      pairing: problem.pairings[e].id,
      round: timetable.roundOf[e] + 1,
      table: tableOf[e] + 1,
    };
    schedule.meetings.push(meeting);
  }
  const measures = measureSchedule(problem, schedule);
  const broken = checkSchedule(problem, schedule).filter((one) => one.severity === 'broken').length;
  const bound = Math.max(choice.scoreBound, measures.score);
  const held = new Set(schedule.meetings.map((one) => one.pairing));
  const unheld = problem.pairings.filter((one) => one.required && !held.has(one.id)).map((one) => one.id);
  const gap = bound > 0 ? (bound - measures.score) / bound : 0;
  let status: ScheduleStatus = broken > 0 ? 'unfinished' : 'feasible';
  if (broken === 0 && gap < 1e-9 && measures.gaps === 0) status = 'optimal';
  return {
    ...measures,
    schedule,
    status,
    bound,
    gap,
    gapWords: gapWords(measures.score, bound),
    shortfallBound: choice.shortfallBound,
    gapsBound: 0,
    broken,
    unheld,
    explanations: [],
    iterations: run.iterations,
    ms: run.ms(),
  };
}
