import type { SeededRandom } from '../../kernel/seeded-random.js';
import { GapProver } from '../sat/gap-prover.js';
import { boundGaps } from './gap-bound.js';
import { gapCost, gapCosts, reduceGaps } from './reduce-gaps.js';
import type { Timetable } from './timetable.js';

export interface SearchGapsOptions {
  random: SeededRandom;
  /** Moves in all. */
  moves: number;
  /** Whether all meetings are required, so that proofs about these meetings are proofs about the problem. */
  exact: boolean;
  stop: () => boolean;
  /** Share of the whole time used, 0 to 1. */
  timeSpent: () => number;
  onRound: (gaps: number) => void;
}

/**
 * Fewer gaps with the same meetings, until none is left, fewer are proven impossible, or the time is over: annealing
 * runs of growing length, and on problems of a size to prove, slices of clause learning in between. Both begin with
 * some tenths of a second; the slices grow faster, since what moves do not find in a second they rarely find later.
 */
export function searchGaps(
  timetable: Timetable,
  options: SearchGapsOptions,
): { least: number; moves: number } {
  const { problem } = timetable;
  const costOf = gapCosts(problem.rounds, problem.gapLimit);
  const meetings: number[] = [];
  for (let e = 0; e < problem.m; e++) if (timetable.roundOf[e] >= 0) meetings.push(e);
  const prover = options.exact && meetings.length <= 600 ? new GapProver(problem, meetings) : null;
  let length = prover ? 150_000 : Number.POSITIVE_INFINITY;
  const begun = options.timeSpent();
  const timeSpent = prover ? undefined : () => (options.timeSpent() - begun) / Math.max(1e-9, 1 - begun);
  let conflicts = 500;
  let used = 0;
  let best = gapCost(timetable, costOf);
  let counted = false;
  while (used < options.moves && best > (prover?.least ?? 0) && !options.stop()) {
    const moves = Math.min(length, options.moves - used);
    const run = { random: options.random, moves, target: prover?.least ?? 0, stop: options.stop, timeSpent };
    best = reduceGaps(timetable, costOf, {
      ...run,
      hot: 0.4,
      cold: 0.1,
      ease: 0.5,
      agendas: prover ? 0.1 : 0.02,
    });
    used += Number.isFinite(moves) ? moves : 1;
    options.onRound(best);
    if (prover && !counted) prover.least = Math.min(best, boundGaps(problem, meetings, best));
    counted = true;
    for (let k = 0; prover && k < 2 && best > prover.least && !options.stop(); k++) {
      const found = prover.slice(best, timetable.roundOf, conflicts, options.stop);
      if (!found) continue;
      timetable.restoreAll(found);
      best = gapCost(timetable, costOf);
      options.onRound(best);
      k = -1;
    }
    length = Math.min(length * 1.25, 500_000);
    conflicts = Math.min(conflicts * 3, 100_000);
  }
  return { least: Math.min(prover?.least ?? 0, timetable.totalGaps), moves: used };
}
