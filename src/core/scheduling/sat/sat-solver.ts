import { ClauseLearning } from './clause-learning.js';
import { luby } from './luby.js';
import { grown } from './propagation.js';

/**
 * Conflict-driven clause learning on Boolean clauses (Marques-Silva and Sakallah 1999; the outline of MiniSat, Eén and
 * Sörensson 2003; literal block distance, Audemard and Simon 2009). Complete: `false` is a proof.
 */
export class SatSolver extends ClauseLearning {
  /** Values of the largest assignment reached without a conflict, 2 where there is none. */
  private target = new Uint8Array(1024).fill(2);
  private targetSize = 0;
  private rephased = 0;
  private nextRephase = 1000;
  private contradiction = false;
  private model = new Uint8Array(0);

  newVariable(phase = 0): number {
    const variable = this.addVariable();
    if (this.target.length < this.level.length) {
      this.target = grown(this.target, new Uint8Array(this.level.length).fill(2));
    }
    this.phase[variable] = phase;
    return variable;
  }

  /** Adds a clause (between searches); false once the clauses contradict each other. */
  addClause(literals: number[]): boolean {
    if (this.contradiction) return false;
    this.cancelUntil(0);
    const kept: number[] = [];
    for (const literal of literals) {
      if (this.values[literal] === 1 || literals.includes(literal ^ 1)) return true;
      if (this.values[literal] === 2 && !kept.includes(literal)) kept.push(literal);
    }
    if (kept.length === 0) this.contradiction = true;
    else if (kept.length === 1) this.assign(kept[0], -1);
    else this.attach(this.store(kept, 0));
    return !this.contradiction;
  }

  /** Truth of a variable in the last model found. */
  isTrue(variable: number): boolean {
    return this.model[variable] === 1;
  }

  /**
   * Looks for a model in which the assumed literals hold. true: found; false: there is none (proof);
   * null: `stop` said so or `maxConflicts` were used.
   */
  solve(
    assumptions: number[] = [],
    stop?: () => boolean,
    maxConflicts = Number.POSITIVE_INFINITY,
  ): boolean | null {
    if (this.contradiction) return false;
    this.cancelUntil(0);
    this.letTargetGo();
    let maxLearnt = Math.max(4000, this.learnt.length + 2000);
    let restarts = 1;
    let budget = 64 * luby(restarts);
    const last = this.conflicts + maxConflicts;
    for (;;) {
      const conflict = this.propagate();
      if (conflict >= 0) {
        budget--;
        this.noteTarget();
        if (this.limits.length === 0) {
          this.contradiction = true;
          return false;
        }
        this.learn(conflict);
        if ((this.conflicts & 63) === 0 && (stop?.() || this.conflicts >= last)) break;
      } else if (budget <= 0) {
        this.cancelUntil(0);
        budget = 64 * luby(++restarts);
        if (this.conflicts >= this.nextRephase) this.rephase();
        if (this.learnt.length > maxLearnt) {
          this.forget();
          maxLearnt += 300;
        }
        if (stop?.()) break;
      } else {
        const answer = this.decide(assumptions);
        if (answer === null) continue;
        this.cancelUntil(0);
        return answer;
      }
    }
    this.cancelUntil(0);
    return null;
  }

  /** Assigns one more variable; true when none is left, false when an assumption cannot hold. */
  private decide(assumptions: number[]): boolean | null {
    while (this.limits.length < assumptions.length) {
      const literal = assumptions[this.limits.length];
      if (this.values[literal] === 0) return false;
      this.limits.push(this.trailSize);
      if (this.values[literal] === 1) continue;
      this.assign(literal, -1);
      return null;
    }
    const variable = this.nextVariable();
    if (variable < 0) {
      this.model = new Uint8Array(this.variables);
      for (let v = 0; v < this.variables; v++) this.model[v] = this.values[2 * v] === 1 ? 1 : 0;
      return true;
    }
    const wish = this.target[variable] === 2 ? this.phase[variable] : this.target[variable];
    this.limits.push(this.trailSize);
    this.assign(2 * variable + (wish ? 0 : 1), -1);
    return null;
  }

  private nextVariable(): number {
    while (!this.heap.isEmpty()) {
      const variable = this.heap.pop();
      if (this.values[2 * variable] === 2) return variable;
    }
    return -1;
  }

  /** Remembers the largest assignment reached without a conflict: the search aims at it (Biere and Fleury, 2020). */
  private noteTarget(): void {
    const size = this.limits.length > 0 ? this.limits[this.limits.length - 1] : 0;
    if (size <= this.targetSize) return;
    this.targetSize = size;
    for (let i = 0; i < size; i++) {
      const literal = this.trail[i];
      this.target[literal >> 1] = literal & 1 ? 0 : 1;
    }
  }

  /** Lets go of that aim from time to time, with or without keeping its values as a start. */
  private rephase(): void {
    this.rephased++;
    this.nextRephase = this.conflicts + 1000 * this.rephased;
    if (this.rephased % 2 === 1) {
      for (let v = 0; v < this.variables; v++) if (this.target[v] !== 2) this.phase[v] = this.target[v];
    }
    this.letTargetGo();
  }

  private letTargetGo(): void {
    this.target.fill(2);
    this.targetSize = 0;
  }
}
