/** Words before the literals of a clause: how many literals, block distance, last use. */
export const HEADER = 3;

/**
 * Clauses in one array, watched by two literals each (Moskewicz et al., 2001), and what follows from what is assigned.
 * A literal is 2 × variable, plus 1 when negated.
 */
export class Propagation {
  variables = 0;
  /** 1 true, 0 false, 2 unknown, by literal. */
  protected values = new Uint8Array(2048).fill(2);
  protected level = new Int32Array(1024);
  /** Clause that forced each variable, or -1. */
  protected reason = new Int32Array(1024).fill(-1);
  protected memory = new Int32Array(1 << 16);
  protected used = 0;
  protected watch: Int32Array[] = [];
  protected watchSize = new Int32Array(2048);
  protected trail = new Int32Array(1024);
  protected trailSize = 0;
  protected head = 0;
  /** Length of the trail at each decision. */
  protected readonly limits: number[] = [];

  protected addVariable(): number {
    const variable = this.variables++;
    if (variable >= this.level.length) {
      const length = 2 * this.level.length;
      this.values = grown(this.values, new Uint8Array(2 * length).fill(2));
      this.level = grown(this.level, new Int32Array(length));
      this.reason = grown(this.reason, new Int32Array(length).fill(-1));
      this.trail = grown(this.trail, new Int32Array(length));
      this.watchSize = grown(this.watchSize, new Int32Array(2 * length));
    }
    this.watch.push(new Int32Array(8), new Int32Array(8));
    return variable;
  }

  protected store(literals: number[], distance: number): number {
    const need = this.used + literals.length + HEADER;
    if (need > this.memory.length) {
      this.memory = grown(this.memory, new Int32Array(Math.max(need, this.memory.length * 2)));
    }
    const clause = this.used;
    this.memory[clause] = literals.length;
    this.memory[clause + 1] = distance;
    this.memory[clause + 2] = 0;
    this.memory.set(literals, clause + HEADER);
    this.used = need;
    return clause;
  }

  protected attach(clause: number): void {
    const [first, second] = [this.memory[clause + HEADER], this.memory[clause + HEADER + 1]];
    const mark = this.memory[clause] === 2 ? ~clause : clause;
    this.addWatch(first, mark, second);
    this.addWatch(second, mark, first);
  }

  /** A clause of two literals is noted as ~clause: its watch says all there is to know. */
  private addWatch(literal: number, clause: number, blocker: number): void {
    let list = this.watch[literal];
    const size = this.watchSize[literal];
    if (size + 2 > list.length) {
      list = grown(list, new Int32Array(list.length * 2));
      this.watch[literal] = list;
    }
    list[size] = clause;
    list[size + 1] = blocker;
    this.watchSize[literal] = size + 2;
  }

  protected assign(literal: number, reason: number): void {
    const variable = literal >> 1;
    this.values[literal] = 1;
    this.values[literal ^ 1] = 0;
    this.level[variable] = this.limits.length;
    this.reason[variable] = reason;
    this.trail[this.trailSize++] = literal;
  }

  /** Follows the consequences of what is assigned; the clause that fails, or -1. */
  protected propagate(): number {
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
        const value = values[blocker];
        if (value === 1) {
          list[keep++] = clause;
          list[keep++] = blocker;
          continue;
        }
        if (clause < 0) {
          list[keep++] = clause;
          list[keep++] = blocker;
          if (value === 0) return this.fail(falsified, i, keep, ~clause);
          this.assign(blocker, ~clause);
          continue;
        }
        const start = clause + HEADER;
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
        let k = start + 2;
        while (k < end && values[memory[k]] === 0) k++;
        if (k < end) {
          const literal = memory[k];
          memory[start + 1] = literal;
          memory[k] = falsified;
          this.addWatch(literal, clause, first);
          continue;
        }
        list[keep++] = clause;
        list[keep++] = first;
        if (values[first] === 0) return this.fail(falsified, i, keep, clause);
        this.assign(first, clause);
      }
      this.watchSize[falsified] = keep;
    }
    return -1;
  }

  /** Keeps the watches not looked at yet. */
  private fail(falsified: number, i: number, keep: number, clause: number): number {
    const list = this.watch[falsified];
    const size = this.watchSize[falsified];
    list.copyWithin(keep, i + 2, size);
    this.watchSize[falsified] = keep + size - i - 2;
    this.head = this.trailSize;
    return clause;
  }

  /**
   * Moves the clauses that stay together and tells the watches and reasons; clauses of distance -1 go, and so do
   * those that hold by what is settled for good.
   */
  protected compact(): void {
    const { memory, level, values, reason } = this;
    const settled = this.limits.length > 0 ? this.limits[0] : this.trailSize;
    for (let i = 0; i < settled; i++) reason[this.trail[i] >> 1] = -1;
    let to = 0;
    const moved = new Int32Array(this.used).fill(-1);
    for (let clause = 0; clause < this.used; ) {
      const size = memory[clause] + HEADER;
      let gone = memory[clause + 1] < 0;
      for (let k = clause + HEADER; !gone && k < clause + size; k++) {
        gone = values[memory[k]] === 1 && level[memory[k] >> 1] === 0;
      }
      const next = clause + size;
      if (!gone) {
        moved[clause] = to;
        memory.copyWithin(to, clause, next);
        to += size;
      }
      clause = next;
    }
    this.used = to;
    for (let i = settled; i < this.trailSize; i++) {
      const variable = this.trail[i] >> 1;
      if (reason[variable] >= 0) reason[variable] = moved[reason[variable]];
    }
    for (let literal = 0; literal < 2 * this.variables; literal++) {
      const list = this.watch[literal];
      let keep = 0;
      for (let i = 0; i < this.watchSize[literal]; i += 2) {
        const place = moved[list[i] < 0 ? ~list[i] : list[i]];
        if (place < 0) continue;
        list[keep++] = list[i] < 0 ? ~place : place;
        list[keep++] = list[i + 1];
      }
      this.watchSize[literal] = keep;
    }
    this.relocate(moved);
  }

  /** Told where clauses went, -1 for those dropped. */
  protected relocate(_moved: Int32Array): void {}
}

export function grown<T extends Int32Array | Uint8Array>(old: T, wider: T): T {
  wider.set(old as never);
  return wider;
}
