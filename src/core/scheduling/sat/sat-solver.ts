import { VariableHeap } from './variable-heap.js';

/**
 * Conflict-driven clause learning on Boolean clauses (Marques-Silva and Sakallah 1999; two watched literals and
 * activities, Moskewicz et al. 2001; the outline of MiniSat, Eén and Sörensson 2003; literal block distance,
 * Audemard and Simon 2009). A literal is 2 × variable, plus 1 when negated. Complete: `false` is a proof.
 */
export class SatSolver {
  variables = 0;
  conflicts = 0;
  luby = true;
  private fast = 0;
  private slow = 0;
  /** Value each variable is tried with first, 1 true, 0 false; follows the search. */
  phase = new Uint8Array(1024);
  private target = new Uint8Array(1024).fill(2);
  private targetSize = 0;
  private rephased = 0;
  private nextRephase = 1000;
  /** 1 true, 0 false, 2 unknown, by literal. */
  private values = new Uint8Array(2048).fill(2);
  private level = new Int32Array(1024);
  private reason = new Int32Array(1024).fill(-1);
  private seen = new Uint8Array(1024);
  private watch: Int32Array[] = [];
  private watchSize = new Int32Array(2048);
  private memory = new Int32Array(1 << 16);
  private used = 0;
  private trail = new Int32Array(1024);
  private trailSize = 0;
  private head = 0;
  private readonly limits: number[] = [];
  private readonly heap = new VariableHeap();
  private bump = 1;
  private learnt: number[] = [];
  private contradiction = false;
  private levelStamp = new Int32Array(1024);
  private stampClock = 0;
  private model = new Uint8Array(0);

  newVariable(phase = 0): number {
    const variable = this.variables++;
    if (variable >= this.phase.length) this.growVariables();
    this.watch.push(new Int32Array(8), new Int32Array(8));
    this.phase[variable] = phase;
    this.heap.grow(this.variables);
    this.heap.insert(variable);
    return variable;
  }

  private growVariables(): void {
    const length = this.phase.length * 2;
    const wider = (array: Int32Array, size: number, fill = 0) => {
      const grown = new Int32Array(size).fill(fill);
      grown.set(array);
      return grown;
    };
    const values = new Uint8Array(2 * length).fill(2);
    values.set(this.values);
    this.values = values;
    const phase = new Uint8Array(length);
    phase.set(this.phase);
    this.phase = phase;
    const target = new Uint8Array(length).fill(2);
    target.set(this.target);
    this.target = target;
    const seen = new Uint8Array(length);
    seen.set(this.seen);
    this.seen = seen;
    this.level = wider(this.level, length);
    this.reason = wider(this.reason, length, -1);
    this.trail = wider(this.trail, length);
    this.levelStamp = wider(this.levelStamp, length + 1);
    this.watchSize = wider(this.watchSize, 2 * length);
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
    this.target.fill(2);
    this.targetSize = 0;
    let restart = 1;
    let budget = this.luby ? 64 * luby(restart) : 50;
    let maxLearnt = Math.max(4000, this.learnt.length + 2000);
    const last = this.conflicts + maxConflicts;
    for (;;) {
      const conflict = this.propagate();
      if (conflict >= 0) {
        this.conflicts++;
        budget--;
        this.noteTarget();
        if (this.limits.length === 0) {
          this.contradiction = true;
          return false;
        }
        this.learn(conflict);
        if (!this.luby && budget <= 0 && this.fast * 0.8 < this.slow) budget = 1;
        if ((this.conflicts & 63) === 0 && (stop?.() || this.conflicts >= last)) {
          this.cancelUntil(0);
          return null;
        }
        continue;
      }
      if (budget <= 0) {
        budget = this.luby ? 64 * luby(++restart) : 50;
        this.cancelUntil(0);
        if (this.conflicts >= this.nextRephase) this.rephase();
        if (stop?.()) return null;
        continue;
      }
      if (this.learnt.length > maxLearnt) {
        this.forget();
        maxLearnt += 300;
      }
      let decision = -1;
      while (this.limits.length < assumptions.length) {
        const literal = assumptions[this.limits.length];
        if (this.values[literal] === 0) {
          this.cancelUntil(0);
          return false;
        }
        this.limits.push(this.trailSize);
        if (this.values[literal] === 2) {
          decision = literal;
          break;
        }
      }
      if (decision < 0) {
        const variable = this.nextVariable();
        if (variable < 0) {
          this.model = new Uint8Array(this.variables);
          for (let v = 0; v < this.variables; v++) this.model[v] = this.values[2 * v] === 1 ? 1 : 0;
          this.cancelUntil(0);
          return true;
        }
        const wish = this.target[variable] === 2 ? this.phase[variable] : this.target[variable];
        decision = 2 * variable + (wish ? 0 : 1);
        this.limits.push(this.trailSize);
      }
      this.assign(decision, -1);
    }
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
    this.target.fill(2);
    this.targetSize = 0;
  }

  private nextVariable(): number {
    while (!this.heap.isEmpty()) {
      const variable = this.heap.pop();
      if (this.values[2 * variable] === 2) return variable;
    }
    return -1;
  }

  private store(literals: number[], distance: number): number {
    const need = this.used + literals.length + 2;
    if (need > this.memory.length) {
      const memory = new Int32Array(Math.max(need, this.memory.length * 2));
      memory.set(this.memory);
      this.memory = memory;
    }
    const clause = this.used;
    this.memory[clause] = literals.length;
    this.memory[clause + 1] = distance;
    this.memory.set(literals, clause + 2);
    this.used = need;
    return clause;
  }

  private attach(clause: number): void {
    const [first, second] = [this.memory[clause + 2], this.memory[clause + 3]];
    const mark = this.memory[clause] === 2 ? ~clause : clause;
    this.addWatch(first, mark, second);
    this.addWatch(second, mark, first);
  }

  /** A clause of two literals is noted as ~clause: its watch says all there is to know. */
  private addWatch(literal: number, clause: number, blocker: number): void {
    let list = this.watch[literal];
    const size = this.watchSize[literal];
    if (size + 2 > list.length) {
      const grown = new Int32Array(list.length * 2);
      grown.set(list);
      this.watch[literal] = grown;
      list = grown;
    }
    list[size] = clause;
    list[size + 1] = blocker;
    this.watchSize[literal] = size + 2;
  }

  private assign(literal: number, reason: number): void {
    const variable = literal >> 1;
    this.values[literal] = 1;
    this.values[literal ^ 1] = 0;
    this.level[variable] = this.limits.length;
    this.reason[variable] = reason;
    this.trail[this.trailSize++] = literal;
  }

  /** Follows the consequences of what is assigned; the clause that fails, or -1. */
  private propagate(): number {
    const { values } = this;
    while (this.head < this.trailSize) {
      const falsified = this.trail[this.head++] ^ 1;
      const list = this.watch[falsified];
      const size = this.watchSize[falsified];
      const memory = this.memory;
      let keep = 0;
      for (let i = 0; i < size; i += 2) {
        const clause = list[i];
        const blocker = list[i + 1];
        if (values[blocker] === 1) {
          list[keep++] = clause;
          list[keep++] = blocker;
          continue;
        }
        if (clause < 0) {
          list[keep++] = clause;
          list[keep++] = blocker;
          if (values[blocker] === 0) {
            for (let k = i + 2; k < size; k++) list[keep++] = list[k];
            this.watchSize[falsified] = keep;
            this.head = this.trailSize;
            return ~clause;
          }
          this.assign(blocker, ~clause);
          continue;
        }
        const start = clause + 2;
        if (memory[start] === falsified) {
          memory[start] = memory[start + 1];
          memory[start + 1] = falsified;
        }
        const first = memory[start];
        if (first !== blocker && values[first] === 1) {
          list[keep++] = clause;
          list[keep++] = first;
          continue;
        }
        const end = start + memory[clause];
        let found = false;
        for (let k = start + 2; k < end; k++) {
          const literal = memory[k];
          if (values[literal] === 0) continue;
          memory[start + 1] = literal;
          memory[k] = falsified;
          this.addWatch(literal, clause, first);
          found = true;
          break;
        }
        if (found) continue;
        list[keep++] = clause;
        list[keep++] = first;
        if (values[first] === 0) {
          for (let k = i + 2; k < size; k++) list[keep++] = list[k];
          this.watchSize[falsified] = keep;
          this.head = this.trailSize;
          return clause;
        }
        this.assign(first, clause);
      }
      this.watchSize[falsified] = keep;
    }
    return -1;
  }

  /** Derives the clause of the first unique implication point, goes back and asserts it. */
  private learn(conflict: number): void {
    const { memory, seen, level, reason, trail } = this;
    const clause: number[] = [0];
    const current = this.limits.length;
    let open = 0;
    let from = conflict;
    let index = this.trailSize - 1;
    let literal = -1;
    do {
      const end = from + 2 + memory[from];
      for (let k = from + 2; k < end; k++) {
        const other = memory[k];
        const variable = other >> 1;
        if (other === literal || seen[variable] || level[variable] === 0) continue;
        seen[variable] = 1;
        this.raise(variable);
        if (level[variable] === current) open++;
        else clause.push(other);
      }
      while (!seen[trail[index] >> 1]) index--;
      literal = trail[index--];
      from = reason[literal >> 1];
      seen[literal >> 1] = 0;
      open--;
    } while (open > 0);
    clause[0] = literal ^ 1;
    const noted = clause.slice();
    let length = 1;
    for (let i = 1; i < clause.length; i++) {
      if (!this.impliedByOthers(clause[i])) clause[length++] = clause[i];
    }
    clause.length = length;
    for (const other of noted) seen[other >> 1] = 0;
    let back = 0;
    for (let i = 1; i < length; i++) {
      if (level[clause[i] >> 1] <= back) continue;
      back = level[clause[i] >> 1];
      [clause[1], clause[i]] = [clause[i], clause[1]];
    }
    const distance = this.blockDistance(clause);
    this.cancelUntil(back);
    if (length === 1) this.assign(clause[0], -1);
    else {
      const stored = this.store(clause, distance);
      this.attach(stored);
      this.learnt.push(stored);
      this.assign(clause[0], stored);
    }
    this.bump *= 1 / 0.95;
    this.fast += (distance - this.fast) / 32;
    this.slow += (distance - this.slow) / 8192;
  }

  private impliedByOthers(literal: number): boolean {
    const reason = this.reason[literal >> 1];
    if (reason < 0) return false;
    const end = reason + 2 + this.memory[reason];
    for (let k = reason + 2; k < end; k++) {
      const variable = this.memory[k] >> 1;
      if (variable !== literal >> 1 && !this.seen[variable] && this.level[variable] > 0) return false;
    }
    return true;
  }

  private blockDistance(clause: number[]): number {
    const clock = ++this.stampClock;
    let distance = 0;
    for (const literal of clause) {
      const level = this.level[literal >> 1];
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

  private cancelUntil(level: number): void {
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

  /** Drops the half of the learnt clauses that link the most decision levels. */
  private forget(): void {
    const { memory } = this;
    const locked = (clause: number) => this.reason[memory[clause + 2] >> 1] === clause;
    const sorted = [...this.learnt].sort((one, other) => memory[other + 1] - memory[one + 1] || one - other);
    const dropped = new Set<number>();
    for (const clause of sorted.slice(0, sorted.length >> 1)) {
      if (memory[clause + 1] > 2 && !locked(clause)) dropped.add(clause);
    }
    this.learnt = this.learnt.filter((clause) => !dropped.has(clause));
    for (let literal = 0; literal < 2 * this.variables; literal++) {
      const list = this.watch[literal];
      let keep = 0;
      for (let i = 0; i < this.watchSize[literal]; i += 2) {
        if (dropped.has(list[i])) continue;
        list[keep++] = list[i];
        list[keep++] = list[i + 1];
      }
      this.watchSize[literal] = keep;
    }
  }
}

/** 1 1 2 1 1 2 4 …: lengths of the stretches between restarts (Luby, Sinclair and Zuckerman, 1993). */
export function luby(i: number): number {
  let size = 1;
  while (size < i + 1) size *= 2;
  let [index, width] = [i, size];
  while (index !== width - 1) {
    width >>= 1;
    if (index >= width) index -= width - 1;
    if (index === 0) return 1;
  }
  return width >> 1;
}
