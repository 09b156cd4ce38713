import { type CompiledProblem, roundAllowed } from '../compile-problem.js';
import type { Choice } from './choose-meetings.js';

/** A price for a meeting of a person, for a seat of a person in a round, and for a table in a round. */
export class RoundPrices {
  /** Of any sign for people with a minimum, else 0 or more. */
  readonly person: Float64Array;
  readonly seat: Float64Array;
  readonly table: Float64Array;

  constructor(private readonly problem: CompiledProblem) {
    this.person = new Float64Array(problem.n);
    this.seat = new Float64Array(problem.n * problem.rounds);
    this.table = new Float64Array(problem.rounds);
  }

  /** The prices of the choice, which did not look at rounds. */
  startFrom(choice: Choice): void {
    const { n, rounds } = this.problem;
    this.table.fill(choice.roomPrice);
    for (let p = 0; p < n; p++) {
      if (countsMeetings(this.problem, p)) this.person[p] = choice.prices[p];
      else this.seat.fill(Math.max(0, choice.prices[p]), p * rounds, (p + 1) * rounds);
    }
  }

  /** What each pairing would gain at these prices; far below zero, it cannot be in a best schedule. */
  gains(gain: Float64Array): void {
    const { m, rounds, a, b, score, first, last } = this.problem;
    const { person, seat, table } = this;
    for (let e = 0; e < m; e++) {
      let cheapest = Number.POSITIVE_INFINITY;
      for (let r = first[e]; r <= last[e]; r++) {
        if (!roundAllowed(this.problem, e, r)) continue;
        const price = seat[a[e] * rounds + r] + seat[b[e] * rounds + r] + table[r];
        if (price < cheapest) cheapest = price;
      }
      gain[e] = score[e] - person[a[e]] - person[b[e]] - cheapest;
    }
  }

  /**
   * Value of the Lagrangian relaxation of « one meeting a seat and round », « tables a round » and the minima and
   * maxima: no schedule that keeps the minima scores higher, whatever the prices (Held, Wolfe and Crowder, 1974).
   */
  bound(gain: Float64Array): number {
    const { problem, person, seat, table } = this;
    const { n, m, rounds, min, max, first, last, required } = problem;
    let total = 0;
    for (let p = 0; p < n; p++) {
      const price = person[p];
      if (price !== 0) total += min[p] * price + (max[p] - min[p]) * Math.max(0, price);
      for (let r = 0; r < rounds; r++) {
        const i = p * rounds + r;
        total += problem.available[i] * problem.seats[p] * seat[i];
      }
    }
    for (let r = 0; r < rounds; r++) total += problem.tables * table[r];
    for (let e = 0; e < m; e++) {
      if (first[e] <= last[e] && (gain[e] > 0 || required[e])) total += gain[e];
    }
    return total;
  }
}

/** Whether how many meetings somebody has is limited by more than the rounds they attend. */
export function countsMeetings(problem: CompiledProblem, p: number): boolean {
  const { rounds, available, seats, min, max } = problem;
  if (min[p] > 0) return true;
  let present = 0;
  for (let r = 0; r < rounds; r++) present += available[p * rounds + r] * seats[p];
  return max[p] < present;
}
