import type { SeededRandom } from '../../kernel/seeded-random.js';
import { roundAllowed } from '../compile-problem.js';
import { CheapestAssignment } from './assign-cheapest.js';
import { gapsOfMask, straysOfMask } from './idle-runs.js';
import type { Timetable } from './timetable.js';

/**
 * Gives all meetings of one participant new rounds at once, side by side: an assignment of meetings to the rounds of
 * a window, priced by what it does to the partners' gaps; a partner already busy may swap its two rounds. Chains
 * between two rounds cannot shift a whole agenda without first tearing it apart; this does it in one step.
 */
export class AgendaRebuilder {
  private readonly assignment = new CheapestAssignment();
  private readonly cost: Float64Array;
  private readonly column: Int32Array;
  private readonly own: Int32Array;
  private readonly moved: Int32Array;
  private readonly movedFrom: Int32Array;
  private readonly movedTo: Int32Array;

  constructor(
    private readonly timetable: Timetable,
    private readonly costOf: Float64Array,
    private readonly ease: number,
  ) {
    const { rounds } = timetable;
    this.cost = new Float64Array(rounds * rounds);
    this.column = new Int32Array(rounds);
    this.own = new Int32Array(rounds);
    this.moved = new Int32Array(2 * rounds);
    this.movedFrom = new Int32Array(2 * rounds);
    this.movedTo = new Int32Array(2 * rounds);
  }

  /**
   * Tries participant p with a window of its own choosing. Returns the change in cost when `accept` took it,
   * and leaves the timetable as it was otherwise (null).
   */
  try(p: number, random: SeededRandom, noise: number, accept: (felt: number) => boolean): number | null {
    const { timetable, own, cost, column } = this;
    const { rounds, at, problem, firstSeat, roundOf } = timetable;
    if (problem.seats[p] !== 1 || !timetable.narrow) return null;
    let count = 0;
    for (let r = 0; r < rounds; r++) {
      const e = at[firstSeat[p] * rounds + r];
      if (e >= 0) own[count++] = e;
    }
    if (count === 0) return null;
    const start = random.below(rounds - count + 1);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < count; k++) {
        const price = this.price(p, own[i], start + k);
        cost[i * count + k] = price + noise * random.next();
      }
    }
    if (!this.assignment.solve(count, count, cost, column)) return null;
    let size = 0;
    for (let i = 0; i < count; i++) {
      const e = own[i];
      const [from, to] = [roundOf[e], start + column[i]];
      if (from === to) continue;
      size = this.note(size, e, from, to);
      const partner = problem.a[e] === p ? problem.b[e] : problem.a[e];
      if (timetable.freeSeat(partner, to) >= 0) continue;
      size = this.note(size, at[firstSeat[partner] * rounds + to], to, from);
    }
    return size === 0 ? null : this.apply(size, accept);
  }

  private note(size: number, e: number, from: number, to: number): number {
    this.moved[size] = e;
    this.movedFrom[size] = from;
    this.movedTo[size] = to;
    return size + 1;
  }

  private apply(size: number, accept: (felt: number) => boolean): number | null {
    const { timetable, moved, movedFrom, movedTo } = this;
    const before = this.costAround(size);
    for (let i = 0; i < size; i++) timetable.remove(moved[i]);
    let done = 0;
    while (done < size && timetable.canPlace(moved[done], movedTo[done])) {
      timetable.place(moved[done], movedTo[done]);
      done++;
    }
    if (done === size) {
      const after = this.costAround(size);
      if (accept(after.felt - before.felt)) return after.real - before.real;
    }
    for (let i = 0; i < done; i++) timetable.remove(moved[i]);
    for (let i = 0; i < size; i++) timetable.place(moved[i], movedFrom[i]);
    return null;
  }

  /** Cost of everybody in the moved meetings; somebody met twice counts twice, before and after alike. */
  private costAround(size: number): { real: number; felt: number } {
    const { timetable, costOf, ease, moved } = this;
    const { problem, gaps, mask } = timetable;
    const seen = new Set<number>();
    let real = 0;
    let strays = 0;
    for (let i = 0; i < size; i++) {
      for (const p of [problem.a[moved[i]], problem.b[moved[i]]]) {
        if (seen.has(p)) continue;
        seen.add(p);
        real += costOf[gaps[p]];
        if (ease > 0) strays += straysOfMask(mask[p]);
      }
    }
    return { real, felt: real + ease * strays };
  }

  /** What holding p's meeting e in round r would do to the gaps of the others. */
  private price(p: number, e: number, r: number): number {
    const { timetable } = this;
    const { rounds, at, problem, firstSeat, roundOf, mask } = timetable;
    const old = roundOf[e];
    if (r === old) return 0;
    if (!roundAllowed(problem, e, r)) return Number.POSITIVE_INFINITY;
    const partner = problem.a[e] === p ? problem.b[e] : problem.a[e];
    if (timetable.freeSeat(partner, r) >= 0) return this.shift(mask[partner], old, r);
    const other = at[firstSeat[partner] * rounds + r];
    if (!roundAllowed(problem, other, old)) return Number.POSITIVE_INFINITY;
    const third = problem.a[other] === partner ? problem.b[other] : problem.a[other];
    if (third === p || timetable.freeSeat(third, old) < 0) return Number.POSITIVE_INFINITY;
    return this.shift(mask[third], r, old);
  }

  private shift(mask: number, from: number, to: number): number {
    const after = (mask & ~(1 << from)) | (1 << to);
    const change = this.costOf[gapsOfMask(after)] - this.costOf[gapsOfMask(mask)];
    return this.ease > 0 ? change + this.ease * (straysOfMask(after) - straysOfMask(mask)) : change;
  }
}
