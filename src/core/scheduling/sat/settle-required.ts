import type { CompiledProblem } from '../compile-problem.js';
import { timetableClauses } from './timetable-clauses.js';

export type Settlement =
  | { found: true; roundOf: Int16Array }
  /** Proven impossible; `becauseOfGaps` when only the limit on the spread of gaps makes it so. */
  | { found: false; becauseOfGaps: boolean }
  | { found: null };

/** A timetable of all these meetings, or the proof that there is none. */
export function settleMeetings(
  problem: CompiledProblem,
  meetings: number[],
  stop: () => boolean,
  hint?: Int16Array,
): Settlement {
  if (problem.gapLimit >= 0) {
    const within = attempt(problem, meetings, stop, [0, problem.gapLimit], hint);
    if (within !== false) return within ? { found: true, roundOf: within } : { found: null };
  }
  const free = attempt(problem, meetings, stop, undefined, hint);
  if (free === null) return { found: null };
  if (free === false) return { found: false, becauseOfGaps: false };
  if (problem.gapLimit < 0) return { found: true, roundOf: free };
  for (let least = 1; 2 * least < problem.rounds; least++) {
    const within = attempt(problem, meetings, stop, [least, least + problem.gapLimit], hint);
    if (within === false) continue;
    return within ? { found: true, roundOf: within } : { found: null };
  }
  return { found: false, becauseOfGaps: true };
}

function attempt(
  problem: CompiledProblem,
  meetings: number[],
  stop: () => boolean,
  gapRange: [number, number] | undefined,
  hint?: Int16Array,
): Int16Array | false | null {
  const clauses = timetableClauses(problem, { meetings, countGapsTo: -1, gapRange, hint });
  if (!clauses) return false;
  const answer = clauses.solve([], stop);
  return answer ? readRounds(problem, clauses, meetings) : answer;
}

export function readRounds(
  problem: CompiledProblem,
  clauses: { solver: { isTrue(variable: number): boolean }; held: Int32Array },
  meetings: number[],
): Int16Array {
  const roundOf = new Int16Array(problem.m).fill(-1);
  for (const e of meetings) {
    for (let r = 0; r < problem.rounds; r++) {
      const literal = clauses.held[e * problem.rounds + r];
      if (literal >= 0 && clauses.solver.isTrue(literal >> 1)) roundOf[e] = r;
    }
  }
  return roundOf;
}

/**
 * A smaller set of these meetings that still cannot be held together: drops ever smaller groups while what is left
 * stays impossible. Smallest in the time given, not always minimal.
 */
export function shrinkConflict(problem: CompiledProblem, meetings: number[], stop: () => boolean): number[] {
  let kept = meetings;
  for (let size = kept.length >> 1; size >= 1; size >>= 1) {
    for (let i = 0; i < kept.length && !stop(); ) {
      const rest = [...kept.slice(0, i), ...kept.slice(i + size)];
      const clauses =
        rest.length > 0 ? timetableClauses(problem, { meetings: rest, countGapsTo: -1 }) : undefined;
      const answer = clauses === null ? false : clauses?.solve([], stop, 2000);
      if (answer === false) kept = rest;
      else i += size;
    }
  }
  return kept;
}
