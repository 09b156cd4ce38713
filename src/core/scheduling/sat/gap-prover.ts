import type { CompiledProblem } from '../compile-problem.js';
import { readRounds } from './settle-required.js';
import { type TimetableClauses, timetableClauses } from './timetable-clauses.js';

/**
 * Closes in on the fewest gaps with which given meetings can be held, from both ends: asks whether the least not yet
 * excluded is possible, and half-way between that and the best known. Works in slices, so that a search by moves can
 * run in between and lend its best.
 */
export class GapProver {
  /** No timetable has fewer gaps. */
  least = 0;
  private clauses: TimetableClauses | null = null;
  private cap = 0;
  private turn = 0;

  constructor(
    private readonly problem: CompiledProblem,
    private readonly meetings: number[],
  ) {}

  /** Rounds with fewer gaps than `best`, or null; `least` may have risen. */
  slice(best: number, hint: Int16Array, conflicts: number, stop: () => boolean): Int16Array | null {
    const { problem, meetings } = this;
    if (this.least >= best) return null;
    if (!this.clauses) {
      const { gapLimit, rounds } = problem;
      this.cap = best;
      const gapRange: [number, number] = [0, gapLimit >= 0 ? gapLimit : rounds];
      this.clauses = timetableClauses(problem, { meetings, countGapsTo: best + 1, gapRange, hint });
      if (!this.clauses) return null;
    }
    const { gapsAtLeast } = this.clauses;
    const most = this.turn++ % 2 === 0 ? this.least : (this.least + best - 1) >> 1;
    const limit = gapsAtLeast[Math.min(most, this.cap)];
    const answer = this.clauses.solve(limit === undefined ? [] : [limit ^ 1], stop, conflicts);
    if (answer === false) this.least = most + 1;
    return answer ? readRounds(problem, this.clauses, meetings) : null;
  }
}
