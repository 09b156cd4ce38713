import type { CompiledProblem } from '../compile-problem.js';
import { atMost } from './cardinality.js';
import type { SatSolver } from './sat-solver.js';

/**
 * Room for the meetings of a round, stated only once an answer has overfilled that round: most rounds of most events
 * never fill, and each counter over everybody costs more than the rest of the clauses together. An answer « there is
 * none » holds all the more for the rounds not stated.
 */
export class LazyRoom {
  private readonly stated: Uint8Array;
  private readonly oneSeat: boolean;

  constructor(
    private readonly solver: SatSolver,
    private readonly problem: CompiledProblem,
    private readonly meetings: number[],
    private readonly held: Int32Array,
    private readonly busy: Int32Array,
  ) {
    this.stated = new Uint8Array(problem.rounds);
    this.oneSeat = problem.seats.every((seats) => seats === 1);
  }

  solve(assumptions: number[], stop: () => boolean, maxConflicts = Number.POSITIVE_INFINITY): boolean | null {
    const last = this.solver.conflicts + maxConflicts;
    for (;;) {
      const answer = this.solver.solve(assumptions, stop, last - this.solver.conflicts);
      if (!answer || this.stateOverfull() === 0) return answer;
      if (this.solver.conflicts >= last || stop()) return null;
    }
  }

  private stateOverfull(): number {
    const { rounds, tables } = this.problem;
    let added = 0;
    for (let r = 0; r < rounds; r++) {
      let count = 0;
      for (const e of this.meetings) {
        const literal = this.held[e * rounds + r];
        if (literal >= 0 && this.solver.isTrue(literal >> 1)) count++;
      }
      if (count <= tables || this.stated[r]) continue;
      this.state(r);
      added++;
    }
    return added;
  }

  private state(r: number): void {
    const { rounds, tables, n } = this.problem;
    this.stated[r] = 1;
    const literals: number[] = [];
    if (this.oneSeat) {
      for (let p = 0; p < n; p++) literals.push(this.busy[p * rounds + r]);
    } else for (const e of this.meetings) literals.push(this.held[e * rounds + r]);
    atMost(
      this.solver,
      literals.filter((literal) => literal >= 0),
      this.oneSeat ? 2 * tables : tables,
    );
  }
}
