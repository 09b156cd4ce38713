import { type CompiledProblem, roundAllowed } from '../compile-problem.js';

/**
 * A timetable under construction: which round each pairing has, kept free of conflicts at every step.
 * A pairing uses one seat of each of its two participants and, when its table is fixed, that table:
 * three resources that hold one meeting a round. Tables that are free to choose are only counted here.
 */
export class Timetable {
  /** Round of each pairing, -1 when not placed. */
  readonly roundOf: Int16Array;
  /** Seat used by each pairing on both sides. */
  readonly seatA: Int32Array;
  readonly seatB: Int32Array;
  /** Meeting held by a resource in a round, at[resource * rounds + round], or -1. */
  readonly at: Int32Array;
  /** Meetings in each round. */
  readonly count: Int32Array;
  /** Meetings of a participant in a round. */
  readonly busy: Uint16Array;
  /** Rounds with a meeting as bits, when there are at most 31 rounds. */
  readonly mask: Int32Array;
  readonly gaps: Int16Array;
  readonly degree: Int32Array;
  readonly firstSeat: Int32Array;
  readonly narrow: boolean;
  readonly rounds: number;
  placed = 0;
  totalGaps = 0;
  private readonly firstTable: number;
  private readonly needCount: Int32Array;
  private readonly needRoom: Int32Array;
  private readonly stamp: Int32Array;
  private readonly stampOf: Int32Array;
  private readonly shift: Int32Array;
  private clock = 0;
  /** The last chain built, and what it would change. */
  readonly chain: Int32Array;
  chainLength = 0;
  chainBalance = 0;
  /** Change in strays if the chain last measured were applied. */
  chainEase = 0;
  private readonly touched: Int32Array;
  private touchedLength = 0;

  constructor(readonly problem: CompiledProblem) {
    const { n, m, rounds, tables } = problem;
    this.rounds = rounds;
    this.narrow = rounds <= 31;
    this.roundOf = new Int16Array(m).fill(-1);
    this.seatA = new Int32Array(m);
    this.seatB = new Int32Array(m);
    this.firstSeat = new Int32Array(n + 1);
    for (let p = 0; p < n; p++) this.firstSeat[p + 1] = this.firstSeat[p] + problem.seats[p];
    this.firstTable = this.firstSeat[n];
    const fixed = problem.fixedTable.some((table) => table >= 0);
    this.at = new Int32Array((this.firstTable + (fixed ? tables : 0)) * rounds).fill(-1);
    this.count = new Int32Array(rounds);
    this.busy = new Uint16Array(n * rounds);
    this.mask = new Int32Array(n);
    this.gaps = new Int16Array(n);
    this.degree = new Int32Array(n);
    this.needCount = new Int32Array(4 * rounds);
    this.needRoom = new Int32Array(4);
    for (let need = 1; need < 4; need++) {
      for (let t = 0; t < tables; t++) if ((problem.features[t] & need) === need) this.needRoom[need]++;
    }
    this.stamp = new Int32Array(m);
    this.stampOf = new Int32Array(n);
    this.shift = new Int32Array(n);
    this.chain = new Int32Array(m);
    this.touched = new Int32Array(2 * m + 2);
  }

  /** A free seat of participant p in round r, or -1. */
  freeSeat(p: number, r: number): number {
    for (let seat = this.firstSeat[p]; seat < this.firstSeat[p + 1]; seat++) {
      if (this.at[seat * this.rounds + r] < 0) return seat;
    }
    return -1;
  }

  tableResource(e: number): number {
    const table = this.problem.fixedTable[e];
    return table < 0 ? -1 : this.firstTable + table;
  }

  /** Whether the needs for special tables leave room for e in round r. */
  needsFit(e: number, r: number): boolean {
    const needs = this.problem.needs[e];
    if (needs === 0) return true;
    for (let need = 1; need < 4; need++) {
      if ((needs & need) === need && this.needCount[need * this.rounds + r] >= this.needRoom[need])
        return false;
    }
    return true;
  }

  orderFits(e: number, r: number): boolean {
    const { before, after } = this.problem;
    if (!before || !after) return true;
    for (const other of before[e]) if (this.roundOf[other] >= r) return false;
    for (const other of after[e]) if (this.roundOf[other] >= 0 && this.roundOf[other] <= r) return false;
    return true;
  }

  canPlace(e: number, r: number): boolean {
    const { problem, rounds } = this;
    if (this.count[r] >= problem.tables || !roundAllowed(problem, e, r)) return false;
    if (this.freeSeat(problem.a[e], r) < 0 || this.freeSeat(problem.b[e], r) < 0) return false;
    const table = this.tableResource(e);
    return (table < 0 || this.at[table * rounds + r] < 0) && this.needsFit(e, r) && this.orderFits(e, r);
  }

  place(e: number, r: number): void {
    const { problem, rounds } = this;
    this.seatA[e] = this.freeSeat(problem.a[e], r);
    this.seatB[e] = this.freeSeat(problem.b[e], r);
    this.at[this.seatA[e] * rounds + r] = e;
    this.at[this.seatB[e] * rounds + r] = e;
    const table = this.tableResource(e);
    if (table >= 0) this.at[table * rounds + r] = e;
    this.roundOf[e] = r;
    this.count[r]++;
    this.countNeeds(e, r, 1);
    this.placed++;
    this.attend(problem.a[e], r, 1);
    this.attend(problem.b[e], r, 1);
  }

  remove(e: number): void {
    const { problem, rounds } = this;
    const r = this.roundOf[e];
    this.at[this.seatA[e] * rounds + r] = -1;
    this.at[this.seatB[e] * rounds + r] = -1;
    const table = this.tableResource(e);
    if (table >= 0) this.at[table * rounds + r] = -1;
    this.roundOf[e] = -1;
    this.count[r]--;
    this.countNeeds(e, r, -1);
    this.placed--;
    this.attend(problem.a[e], r, -1);
    this.attend(problem.b[e], r, -1);
  }

  private attend(p: number, r: number, change: number): void {
    this.degree[p] += change;
    this.busy[p * this.rounds + r] += change;
    if (this.narrow) {
      if (this.busy[p * this.rounds + r] > 0) this.mask[p] |= 1 << r;
      else this.mask[p] &= ~(1 << r);
    }
    const gaps = this.narrow ? gapsOfMask(this.mask[p]) : gapsOfRow(this.busy, p * this.rounds, this.rounds);
    this.totalGaps += gaps - this.gaps[p];
    this.gaps[p] = gaps;
  }

  private countNeeds(e: number, r: number, change: number): void {
    const needs = this.problem.needs[e];
    if (needs === 0) return;
    for (let need = 1; need < 4; need++) {
      if ((needs & need) === need) this.needCount[need * this.rounds + r] += change;
    }
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

  /** Puts these pairings back into the rounds saved for them, -1 for none; the others must leave room. */
  restore(pairings: ArrayLike<number>, saved: Int16Array): void {
    for (let i = 0; i < pairings.length; i++) {
      const e = pairings[i];
      if (this.roundOf[e] >= 0 && this.roundOf[e] !== saved[i]) this.remove(e);
    }
    for (let i = 0; i < pairings.length; i++) {
      if (saved[i] >= 0 && this.roundOf[pairings[i]] < 0) this.place(pairings[i], saved[i]);
    }
  }

  /** Makes this timetable equal to a list of rounds of all pairings. */
  restoreAll(saved: Int16Array): void {
    this.restore(Array.from(saved.keys()), saved);
  }
}

/** Idle runs between the first and the last set bit. */
export function gapsOfMask(mask: number): number {
  let starts = mask & ~(mask << 1);
  if (starts === 0) return 0;
  starts -= (starts >>> 1) & 0x55555555;
  starts = (starts & 0x33333333) + ((starts >>> 2) & 0x33333333);
  return (Math.imul((starts + (starts >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24) - 1;
}

function gapsOfRow(busy: Uint16Array, start: number, length: number): number {
  let runs = 0;
  for (let r = 0; r < length; r++) if (busy[start + r] > 0 && (r === 0 || busy[start + r - 1] === 0)) runs++;
  return runs > 0 ? runs - 1 : 0;
}

/**
 * Share of the busy rounds that lie outside the longest run: (3, 3) is three moves from having no gap, (5, 1) one.
 * The count of gaps alone cannot tell them apart.
 */
export function straysOfMask(mask: number): number {
  let rest = mask;
  let total = 0;
  let longest = 0;
  while (rest !== 0) {
    rest >>>= 31 - Math.clz32(rest & -rest);
    const run = 31 - Math.clz32(~rest & -~rest);
    total += run;
    if (run > longest) longest = run;
    rest >>>= run;
  }
  return total === longest ? 0 : 1 - longest / total;
}
