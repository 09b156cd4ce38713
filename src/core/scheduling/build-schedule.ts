import { type SeededRandom, seededRandom } from '../kernel/seeded-random.js';
import { chooseFairly } from './choice/choose-fairly.js';
import { type Choice, chooseMeetings } from './choice/choose-meetings.js';
import { relaxRounds } from './choice/relax-rounds.js';
import { type CompiledProblem, compileProblem } from './compile-problem.js';
import { explainInfeasible, explanationFor } from './explain-infeasible.js';
import { reportSchedule } from './report-schedule.js';
import { settleMeetings, shrinkConflict } from './sat/settle-required.js';
import type { Explanation, ScheduleProgress, ScheduleResult } from './schedule-result.js';
import { improveScore } from './timetable/improve-score.js';
import { ejectAndPlace, placeMeetings } from './timetable/place-meetings.js';
import { placeRelaxation } from './timetable/place-relaxation.js';
import { searchGaps } from './timetable/search-gaps.js';
import { Timetable } from './timetable/timetable.js';
import type { SchedulingProblem } from './types.js';

export interface BuildOptions {
  /** Same seed and same iterations, same schedule. */
  seed: number;
  /** Milliseconds. */
  timeLimit: number;
  /** Moves of the search at most; with a generous time limit, stops it at the same point on every machine. */
  iterations?: number;
  onProgress?: (progress: ScheduleProgress) => void;
  /** Looked at every few hundred moves: an AbortSignal, or a getter over shared memory in a worker. */
  signal?: { readonly aborted: boolean };
  /** Milliseconds from any origin. */
  clock?: () => number;
  /** Aims that may be switched off; all are on unless said. */
  aims?: { score?: boolean; gaps?: boolean; tableMoves?: boolean };
  /** `worst_first`: after the minima, the worst-off participant's share of its own best comes before the total. */
  fairness?: 'total' | 'worst_first';
}

/** Tables, measures and the check of every rule take about as long as a first placing: the search leaves them time. */
const FINISH = 0.85;

interface Run {
  compiled: CompiledProblem;
  timetable: Timetable;
  choice: Choice;
  random: SeededRandom;
  moves: number;
  used: number;
  elapsed: () => number;
  stop: () => boolean;
  stopAt: (share: number) => () => boolean;
  tell: (phase: ScheduleProgress['phase'], bound: number) => void;
}

/**
 * Builds a timetable: which meetings, in which rounds, at which tables. Anytime: the first complete schedule comes
 * in milliseconds, the rest of the time improves it until it is proven best. Never throws for a problem that cannot
 * be met: see `status` and `explanations`.
 */
export function buildSchedule(problem: SchedulingProblem, options: BuildOptions): ScheduleResult {
  const clock = options.clock ?? (() => performance.now());
  const start = clock();
  const elapsed = () => clock() - start;
  const aborted = () => options.signal?.aborted === true;
  let limit = options.timeLimit;
  const stopAt = (share: number) => () => aborted() || elapsed() >= limit * share;
  const compiled = compileProblem(problem);
  const timetable = new Timetable(compiled);
  const fair = options.fairness === 'worst_first';
  const choice = fair ? chooseFairly(compiled) : chooseMeetings(compiled);
  const run: Run = {
    compiled,
    timetable,
    choice,
    random: seededRandom(options.seed),
    moves: options.iterations ?? Number.POSITIVE_INFINITY,
    used: 0,
    elapsed,
    stop: stopAt(1),
    stopAt,
    tell: (phase, bound) => {
      const score = timetable.roundOf.reduce((sum, r, e) => (r >= 0 ? sum + compiled.score[e] : sum), 0);
      const unplaced = unheldRequired(run).length;
      options.onProgress?.({ phase, score, bound, gaps: timetable.totalGaps, unplaced, ms: elapsed() });
    },
  };
  let explanations = explainInfeasible(compiled);
  const proven = explanations.length > 0;
  const left = placeMeetings(timetable, placingOrder(compiled, choice));
  limit -= Math.min(0.4 * limit, FINISH * elapsed());
  run.tell('placing', choice.scoreBound);
  let impossible = proven;
  if (!proven && (unheldRequired(run).length > 0 || spreadBroken(run))) {
    const verdict = holdRequired(run);
    impossible = verdict.length > 0;
    explanations = verdict;
  }
  let bound = choice.scoreBound;
  if (!impossible) {
    placeLeft(run, left);
    if (options.aims?.score !== false && !fair) bound = improveChoice(run);
  }
  dropOrphans(run);
  run.tell('placing', bound);
  if (shortfallOf(run) > choice.shortfallBound) {
    bound = Math.max(bound, chooseMeetings(withoutMinima(compiled)).scoreBound);
  }
  const exact = compiled.required.every((one) => one === 1) && timetable.placed === compiled.m;
  let least = 0;
  if (options.aims?.gaps !== false || compiled.gapLimit >= 0) {
    const search = searchGaps(timetable, {
      random: run.random,
      moves: run.moves - run.used,
      exact,
      stop: run.stop,
      timeSpent: () => elapsed() / limit,
      onRound: () => run.tell('gaps', bound),
    });
    run.used += search.moves;
    least = search.least;
  }
  return reportSchedule(problem, compiled, timetable, {
    bound,
    shortfallBound: choice.shortfallBound,
    gapsBound: least,
    exact,
    impossible,
    explanations,
    tablePasses: options.aims?.tableMoves === false ? 1 : 3,
    iterations: run.used,
    elapsed,
  });
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

function unheldRequired({ compiled, timetable }: Pick<Run, 'compiled' | 'timetable'>): number[] {
  const list: number[] = [];
  for (let e = 0; e < compiled.m; e++) if (compiled.required[e] && timetable.roundOf[e] < 0) list.push(e);
  return list;
}

function spreadBroken({ compiled, timetable }: Run): boolean {
  if (compiled.gapLimit < 0) return false;
  return (
    timetable.gaps.some((gaps) => gaps > compiled.gapLimit) && compiled.required.every((one) => one === 1)
  );
}

/** Places every required pairing, by ejection first, then by clauses; the reasons when that is proven impossible. */
function holdRequired(run: Run): Explanation[] {
  const { compiled, timetable, random } = run;
  const weight = compiled.score.map((score, e) => 1e-3 + score + compiled.required[e] * 1000);
  const quick = run.stopAt(0.1);
  if (unheldRequired(run).length > 0) {
    ejectAndPlace(timetable, unheldRequired(run), { weight, random, tries: 3000, stop: quick });
    if (unheldRequired(run).length === 0 && !spreadBroken(run)) return [];
  }
  const meetings = withPredecessors(compiled);
  const settled = settleMeetings(compiled, meetings, run.stop, timetable.roundOf);
  if (settled.found) {
    const others: number[] = [];
    for (let e = 0; e < compiled.m; e++)
      if (timetable.roundOf[e] >= 0 && settled.roundOf[e] < 0) others.push(e);
    timetable.restoreAll(settled.roundOf);
    placeMeetings(timetable, others);
  }
  if (settled.found !== false) return [];
  if (settled.becauseOfGaps) {
    const message = `Les rendez-vous obligatoires ne peuvent pas tenir avec un écart d’attentes d’au plus ${compiled.gapLimit} entre participants.`;
    return [explanationFor(compiled, message, [])];
  }
  const conflict = shrinkConflict(compiled, meetings, run.stop);
  const count = conflict.length;
  const message = `Ces ${count} rendez-vous obligatoires ne peuvent pas tenir ensemble dans les tours et les tables donnés.`;
  return [explanationFor(compiled, message, conflict)];
}

function withPredecessors(problem: CompiledProblem): number[] {
  const wanted = Uint8Array.from(problem.required);
  const queue = Array.from(wanted.keys()).filter((e) => wanted[e]);
  for (const e of queue) {
    for (const other of problem.before?.[e] ?? []) {
      if (wanted[other]) continue;
      wanted[other] = 1;
      queue.push(other);
    }
  }
  return queue;
}

/** Looks for rounds for what found none at first, the least useful giving way. */
function placeLeft({ compiled, timetable, random, stopAt }: Run, left: number[]): void {
  const waiting = left.filter((e) => timetable.roundOf[e] < 0);
  if (waiting.length === 0) return;
  const weight = compiled.score.map((score, e) => 1e-3 + score + compiled.required[e] * 1000);
  ejectAndPlace(timetable, waiting, { weight, random, tries: 2000, stop: stopAt(0.2) });
}

function shortfallOf({ compiled, timetable }: Run): number {
  return compiled.min.reduce((sum, min, p) => sum + Math.max(0, min - timetable.degree[p]), 0);
}

/**
 * The same problem with nothing promised: while the least shortfall proven is not reached, only a bound on the score
 * of all schedules is sure to hold.
 */
function withoutMinima(problem: CompiledProblem): CompiledProblem {
  return { ...problem, min: new Int32Array(problem.n) };
}

/** Brings the score up to the bound as far as time allows; returns the best bound known. */
function improveChoice(run: Run): number {
  const { compiled, timetable, choice, random } = run;
  const short = shortfallOf(run) > choice.shortfallBound;
  const terms = short ? withoutMinima(compiled) : compiled;
  const basis = short ? chooseMeetings(terms) : choice;
  let bound = basis.scoreBound;
  const worth = () => timetable.roundOf.reduce((sum, r, e) => (r >= 0 ? sum + compiled.score[e] : sum), 0);
  const stop = run.stopAt(0.5);
  const proven = () =>
    bound - worth() <= 1e-7 * Math.max(1, bound) && shortfallOf(run) <= choice.shortfallBound;
  if (proven()) return bound;
  const top = compiled.score.reduce((most, score) => Math.max(most, score), 0);
  let gain: Float64Array | null = null;
  for (let pass = 0; !proven() && !stop() && run.used < run.moves && pass < 40; pass++) {
    if ((short || choice.shortfallBound === 0) && pass < 2) {
      const effort = { iterations: Math.min(run.moves, pass === 0 ? 2000 : 8000), mostColumns: 150_000 };
      const relaxation = relaxRounds(terms, basis, { aim: worth(), ...effort, stop });
      bound = Math.min(bound, relaxation.bound);
      gain = relaxation.gain;
      const [before, missing] = [worth(), shortfallOf(run) + unheldRequired(run).length];
      const better = () =>
        shortfallOf(run) + unheldRequired(run).length <= missing && worth() > before + 1e-9;
      const solved = relaxation.share.some((share) => share > 0.5);
      if (solved && !compiled.hasOrder)
        placeRelaxation(timetable, relaxation, { random, tries: 20_000, stop, better });
      if (proven()) break;
    }
    const slack = Math.max(bound - worth(), 0.02 * top);
    const candidates: number[] = [];
    for (let e = 0; e < compiled.m; e++) {
      const needy = compiled.min[compiled.a[e]] + compiled.min[compiled.b[e]] > 0;
      const hopeful = !gain || gain[e] >= -slack || (short && needy);
      if (compiled.first[e] <= compiled.last[e] && (timetable.roundOf[e] >= 0 || hopeful)) candidates.push(e);
    }
    if (candidates.length === 0) break;
    const moves = Math.min(run.moves - run.used, (200 + 100 * pass) * candidates.length);
    improveScore(timetable, Int32Array.from(candidates), {
      random,
      moves,
      hot: pass === 0 ? 0.06 * top : 0.04 * top,
      cold: 0.002 * top,
      promise: 4 * top,
      duty: 1000 * top,
      target: Number.POSITIVE_INFINITY,
      stop,
    });
    run.used += moves;
    run.tell('choice', bound);
  }
  return bound;
}

/** Takes out meetings whose predecessors found no place. */
function dropOrphans({ compiled, timetable }: Run): void {
  const { before } = compiled;
  if (!before) return;
  for (let again = true; again; ) {
    again = false;
    for (let e = 0; e < compiled.m; e++) {
      if (timetable.roundOf[e] < 0 || !before[e].some((other) => timetable.roundOf[other] < 0)) continue;
      timetable.remove(e);
      again = true;
    }
  }
}
