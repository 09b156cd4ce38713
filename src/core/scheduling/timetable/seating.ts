import { type CompiledProblem, roundAllowed } from '../compile-problem.js';
import { gapsOfMask, gapsOfRow } from './idle-runs.js';

/**
 * A timetable under construction: which round each pairing has, kept free of conflicts at every step.
 * A pairing uses one seat of each of its two participants and, when its table is fixed, that table:
 * three resources that hold one meeting a round. Tables that are free to choose are only counted here.
 */
export class Seating {
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
  protected readonly firstTable: number;
  protected readonly needCount: Int32Array;
  protected readonly needRoom: Int32Array;

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

  protected attend(p: number, r: number, change: number): void {
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

  protected countNeeds(e: number, r: number, change: number): void {
    const needs = this.problem.needs[e];
    if (needs === 0) return;
    for (let need = 1; need < 4; need++) {
      if ((needs & need) === need) this.needCount[need * this.rounds + r] += change;
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
