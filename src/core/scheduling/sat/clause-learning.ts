import { grown, HEADER, Propagation } from './propagation.js';
import { VariableHeap } from './variable-heap.js';

/** Conflicts after which a lesson that did not serve may go. */
const RECENT = 4000;

/** What a conflict teaches: the clause of the first unique implication point, and which lessons to forget. */
export class ClauseLearning extends Propagation {
  conflicts = 0;
  /** Value each variable is tried with first, 1 true, 0 false; follows the search. */
  phase = new Uint8Array(1024);
  protected readonly heap = new VariableHeap();
  protected learnt: number[] = [];
  /** 1 for what is in the clause being learnt or implied by it. */
  private seen = new Uint8Array(1024);
  private levelStamp = new Int32Array(1025);
  private stampClock = 0;
  private bump = 1;
  private readonly marked: number[] = [];
  private readonly stack: number[] = [];

  protected override addVariable(): number {
    const variable = super.addVariable();
    const length = this.level.length;
    if (this.seen.length < length) {
      this.seen = grown(this.seen, new Uint8Array(length));
      this.phase = grown(this.phase, new Uint8Array(length));
      this.levelStamp = grown(this.levelStamp, new Int32Array(length + 1));
    }
    this.heap.grow(this.variables);
    this.heap.insert(variable);
    return variable;
  }

  /** Derives a clause from a conflict, goes back to where it says something, and asserts it. */
  protected learn(conflict: number): void {
    this.conflicts++;
    const { seen, level } = this;
    const clause = this.firstImplicationPoint(conflict);
    let levels = 0;
    for (let i = 1; i < clause.length; i++) levels |= 1 << (level[clause[i] >> 1] & 31);
    let length = 1;
    for (let i = 1; i < clause.length; i++) {
      if (!this.isImplied(clause[i], levels)) clause[length++] = clause[i];
    }
    clause.length = length;
    for (const variable of this.marked) seen[variable] = 0;
    this.marked.length = 0;
    let back = 0;
    for (let i = 1; i < length; i++) {
      if (level[clause[i] >> 1] <= back) continue;
      back = level[clause[i] >> 1];
      [clause[1], clause[i]] = [clause[i], clause[1]];
    }
    const distance = this.blockDistance(clause, 0, length);
    this.cancelUntil(back);
    if (length === 1) this.assign(clause[0], -1);
    else {
      const stored = this.store(clause, distance);
      this.memory[stored + 2] = this.conflicts;
      this.attach(stored);
      this.learnt.push(stored);
      this.assign(clause[0], stored);
    }
    this.bump /= 0.95;
  }

  private firstImplicationPoint(conflict: number): number[] {
    const { memory, seen, level, reason, trail, marked } = this;
    const clause: number[] = [0];
    const current = this.limits.length;
    let open = 0;
    let from = conflict;
    let index = this.trailSize - 1;
    let literal = -1;
    do {
      const end = from + HEADER + memory[from];
      if (memory[from + 1] > 2) this.note(from, end);
      for (let k = from + HEADER; k < end; k++) {
        const other = memory[k];
        const variable = other >> 1;
        if (other === literal || seen[variable] || level[variable] === 0) continue;
        seen[variable] = 1;
        marked.push(variable);
        this.raise(variable);
        if (level[variable] === current) open++;
        else clause.push(other);
      }
      while (!seen[trail[index] >> 1]) index--;
      literal = trail[index--];
      from = reason[literal >> 1];
      open--;
      seen[literal >> 1] = 0;
    } while (open > 0);
    clause[0] = literal ^ 1;
    return clause;
  }

  /** A lesson that serves again is remembered longer, the more so when it links fewer levels than before. */
  private note(clause: number, end: number): void {
    const { memory } = this;
    memory[clause + 2] = this.conflicts;
    const distance = this.blockDistance(memory, clause + HEADER, end);
    if (distance < memory[clause + 1]) memory[clause + 1] = distance;
  }

  /** Whether the rest of the clause being learnt implies this literal, followed all the way back (Sörensson, 2005). */
  private isImplied(literal: number, levels: number): boolean {
    const { reason, seen, level, memory, stack, marked } = this;
    if (reason[literal >> 1] < 0) return false;
    stack.length = 0;
    stack.push(literal >> 1);
    const begun = marked.length;
    while (stack.length > 0) {
      const from = reason[stack.pop()!];
      const end = from + HEADER + memory[from];
      for (let k = from + HEADER; k < end; k++) {
        const variable = memory[k] >> 1;
        if (seen[variable] || level[variable] === 0) continue;
        if (reason[variable] < 0 || ((1 << (level[variable] & 31)) & levels) === 0) {
          for (let i = begun; i < marked.length; i++) seen[marked[i]] = 0;
          marked.length = begun;
          return false;
        }
        seen[variable] = 1;
        marked.push(variable);
        stack.push(variable);
      }
    }
    return true;
  }

  private blockDistance(literals: ArrayLike<number>, from: number, to: number): number {
    const clock = ++this.stampClock;
    let distance = 0;
    for (let i = from; i < to; i++) {
      const level = this.level[literals[i] >> 1];
      if (this.levelStamp[level] === clock) continue;
      this.levelStamp[level] = clock;
      distance++;
    }
    return distance;
  }

  private raise(variable: number): void {
    const { activity } = this.heap;
    activity[variable] += this.bump;
    if (activity[variable] > 1e100) {
      for (let v = 0; v < this.variables; v++) activity[v] *= 1e-100;
      this.bump *= 1e-100;
    }
    this.heap.raised(variable);
  }

  protected cancelUntil(level: number): void {
    if (this.limits.length <= level) return;
    const size = this.limits[level];
    for (let i = this.trailSize - 1; i >= size; i--) {
      const literal = this.trail[i];
      const variable = literal >> 1;
      this.phase[variable] = literal & 1 ? 0 : 1;
      this.values[literal] = 2;
      this.values[literal ^ 1] = 2;
      this.reason[variable] = -1;
      this.heap.insert(variable);
    }
    this.trailSize = size;
    this.head = size;
    this.limits.length = level;
  }

  /** Drops half of the lessons: those that link many decision levels and have not served of late. */
  protected forget(): void {
    const { memory } = this;
    const recent = this.conflicts - RECENT;
    const open = this.learnt.filter((clause) => {
      const distance = memory[clause + 1];
      if (distance <= 2 || (distance <= 6 && memory[clause + 2] > recent)) return false;
      return this.reason[memory[clause + HEADER] >> 1] !== clause;
    });
    open.sort((one, other) => memory[other + 1] - memory[one + 1] || memory[one + 2] - memory[other + 2]);
    for (let i = 0; i < open.length >> 1; i++) memory[open[i] + 1] = -1;
    this.compact();
  }

  protected override relocate(moved: Int32Array): void {
    this.learnt = this.learnt.map((clause) => moved[clause]).filter((clause) => clause >= 0);
  }
}
