import { type CompiledProblem, roundAllowed } from '../compile-problem.js';
import { gapsOfMask, gapsOfRow, straysOfMask } from './idle-runs.js';
import { Seating } from './seating.js';

/** A timetable that can change two rounds at once: Kempe chains, built, measured, then applied or left. */
export class Timetable extends Seating {
  /** The last chain built, and what it would change. */
  readonly chain: Int32Array;
  chainLength = 0;
  chainBalance = 0;
  /** Change in strays if the chain last measured were applied. */
  chainEase = 0;
  private readonly stamp: Int32Array;
  private readonly stampOf: Int32Array;
  private readonly shift: Int32Array;
  private readonly touched: Int32Array;
  private touchedLength = 0;
  private clock = 0;

  constructor(problem: CompiledProblem) {
    super(problem);
    const { n, m } = problem;
    this.stamp = new Int32Array(m);
    this.stampOf = new Int32Array(n);
    this.shift = new Int32Array(n);
    this.chain = new Int32Array(m);
    this.touched = new Int32Array(2 * m + 2);
  }

  /**
   * Builds the Kempe chain that takes e from its round to `target`: e, the meetings it would collide with there,
   * those they would collide with on the way back, and so on. False when somebody cannot follow.
   */
  buildChain(e: number, target: number): boolean {
    this.chain[0] = e;
    this.stamp[e] = ++this.clock;
    this.chainLength = 1;
    this.chainBalance = 0;
    const origin = this.roundOf[e];
    return this.growChain(0, origin, target) && this.chainKeepsRules(origin, target);
  }

  /** Adds to the last chain the one of another meeting of its two rounds, to make room for it. */
  extendChain(e: number, origin: number, target: number): boolean {
    if (this.stamp[e] === this.clock) return false;
    const from = this.chainLength;
    this.stamp[e] = this.clock;
    this.chain[this.chainLength++] = e;
    return this.growChain(from, origin, target) && this.chainKeepsRules(origin, target);
  }

  private growChain(start: number, origin: number, target: number): boolean {
    const { problem, rounds, at, roundOf, chain, stamp, clock } = this;
    let length = this.chainLength;
    let balance = this.chainBalance;
    for (let i = start; i < length; i++) {
      const one = chain[i];
      const from = roundOf[one];
      const to = from === origin ? target : origin;
      balance += from === origin ? 1 : -1;
      if (!roundAllowed(problem, one, to)) return false;
      let other = at[this.seatA[one] * rounds + to];
      if (other >= 0 && stamp[other] !== clock) {
        stamp[other] = clock;
        chain[length++] = other;
      }
      other = at[this.seatB[one] * rounds + to];
      if (other >= 0 && stamp[other] !== clock) {
        stamp[other] = clock;
        chain[length++] = other;
      }
      const table = problem.fixedTable[one];
      if (table >= 0) {
        other = at[(this.firstTable + table) * rounds + to];
        if (other >= 0 && stamp[other] !== clock) {
          stamp[other] = clock;
          chain[length++] = other;
        }
      }
    }
    this.chainLength = length;
    this.chainBalance = balance;
    return true;
  }

  private chainKeepsRules(origin: number, target: number): boolean {
    return this.chainKeepsOrder(origin, target) && this.chainKeepsNeeds(origin, target);
  }

  private chainKeepsOrder(origin: number, target: number): boolean {
    const { before, after } = this.problem;
    if (!before || !after) return true;
    const flipped = (e: number) =>
      this.stamp[e] !== this.clock ? this.roundOf[e] : this.roundOf[e] === origin ? target : origin;
    for (let i = 0; i < this.chainLength; i++) {
      const e = this.chain[i];
      const round = flipped(e);
      for (const other of before[e]) if (flipped(other) >= round) return false;
      for (const other of after[e]) {
        const later = flipped(other);
        if (later >= 0 && later <= round) return false;
      }
    }
    return true;
  }

  private chainKeepsNeeds(origin: number, target: number): boolean {
    if (!this.problem.hasNeeds) return true;
    const change = [0, 0, 0, 0];
    for (let i = 0; i < this.chainLength; i++) {
      const e = this.chain[i];
      for (let need = 1; need < 4; need++) {
        if ((this.problem.needs[e] & need) === need) change[need] += this.roundOf[e] === origin ? 1 : -1;
      }
    }
    for (let need = 1; need < 4; need++) {
      if (change[need] === 0) continue;
      if (this.needCount[need * this.rounds + target] + change[need] > this.needRoom[need]) return false;
      if (this.needCount[need * this.rounds + origin] - change[need] > this.needRoom[need]) return false;
    }
    return true;
  }

  /** Whether e belongs to the last chain built. */
  inChain(e: number): boolean {
    return this.stamp[e] === this.clock;
  }

  /** Change in `sum of costOf[gaps]` if the last chain (built between these two rounds) were applied. */
  chainGapChange(origin: number, target: number, costOf: Float64Array): number {
    const { problem, shift, touched } = this;
    const clock = this.clock;
    let count = 0;
    for (let i = 0; i < this.chainLength; i++) {
      const e = this.chain[i];
      const step = this.roundOf[e] === origin ? 1 : -1;
      let p = problem.a[e];
      if (this.stampOf[p] === clock) shift[p] += step;
      else {
        this.stampOf[p] = clock;
        shift[p] = step;
        touched[count++] = p;
      }
      p = problem.b[e];
      if (this.stampOf[p] === clock) shift[p] += step;
      else {
        this.stampOf[p] = clock;
        shift[p] = step;
        touched[count++] = p;
      }
    }
    this.touchedLength = count;
    let change = 0;
    let ease = 0;
    for (let i = 0; i < count; i++) {
      const p = touched[i];
      if (shift[p] === 0) continue;
      if (this.narrow) {
        const mask = this.maskAfter(p, origin, target, shift[p]);
        change += costOf[gapsOfMask(mask)] - costOf[this.gaps[p]];
        ease += straysOfMask(mask) - straysOfMask(this.mask[p]);
      } else change += costOf[this.gapsAfter(p, origin, target, shift[p])] - costOf[this.gaps[p]];
    }
    this.chainEase = ease;
    return change;
  }

  private maskAfter(p: number, origin: number, target: number, moved: number): number {
    const row = p * this.rounds;
    let mask = this.mask[p] & ~(1 << origin) & ~(1 << target);
    if (this.busy[row + origin] - moved > 0) mask |= 1 << origin;
    if (this.busy[row + target] + moved > 0) mask |= 1 << target;
    return mask;
  }

  private gapsAfter(p: number, origin: number, target: number, moved: number): number {
    const row = p * this.rounds;
    const [oldHere, oldThere] = [this.busy[row + origin], this.busy[row + target]];
    this.busy[row + origin] -= moved;
    this.busy[row + target] += moved;
    const gaps = gapsOfRow(this.busy, row, this.rounds);
    this.busy[row + origin] = oldHere;
    this.busy[row + target] = oldThere;
    return gaps;
  }

  /** Participants touched by the chain last measured. */
  touchedParticipants(): Int32Array {
    return this.touched.subarray(0, this.touchedLength);
  }

  /** Applies the last chain built between these two rounds. */
  applyChain(origin: number, target: number): void {
    const { rounds, at, chain, roundOf } = this;
    const length = this.chainLength;
    for (let i = 0; i < length; i++) {
      const e = chain[i];
      const r = roundOf[e];
      at[this.seatA[e] * rounds + r] = -1;
      at[this.seatB[e] * rounds + r] = -1;
      const table = this.tableResource(e);
      if (table >= 0) at[table * rounds + r] = -1;
      this.count[r]--;
      this.countNeeds(e, r, -1);
      this.attend(this.problem.a[e], r, -1);
      this.attend(this.problem.b[e], r, -1);
    }
    for (let i = 0; i < length; i++) {
      const e = chain[i];
      const r = roundOf[e] === origin ? target : origin;
      at[this.seatA[e] * rounds + r] = e;
      at[this.seatB[e] * rounds + r] = e;
      const table = this.tableResource(e);
      if (table >= 0) at[table * rounds + r] = e;
      roundOf[e] = r;
      this.count[r]++;
      this.countNeeds(e, r, 1);
      this.attend(this.problem.a[e], r, 1);
      this.attend(this.problem.b[e], r, 1);
    }
  }
}
