import { type CompiledProblem, roundAllowed } from '../compile-problem.js';
import type { Choice } from './choose-meetings.js';

export interface RoundPrices {
  /** Certified bound on the score of schedules that keep every minimum. */
  bound: number;
  /** What holding each pairing would gain at these prices; far below zero, it cannot be in a best schedule. */
  gain: Float64Array;
}

/**
 * A bound that knows the rounds: Lagrangian relaxation of « one meeting a person and round » and « tables a round »,
 * started from the prices of the choice and improved by subgradient steps of Polyak length towards `aim`
 * (Held, Wolfe and Crowder, 1974). Any prices give a valid bound, so stopping
 * early costs accuracy only. Its best value is that of the linear relaxation with one variable a pairing and round.
 */
export function priceRounds(
  problem: CompiledProblem,
  choice: Choice,
  options: { aim: number; steps: number; stop: () => boolean },
): RoundPrices {
  const { n, m, rounds, a, b, score, required, min, max } = problem;
  const person = new Float64Array(n);
  const seat = new Float64Array(n * rounds);
  const table = new Float64Array(rounds).fill(choice.roomPrice);
  for (let p = 0; p < n; p++) {
    let present = 0;
    for (let r = 0; r < rounds; r++) present += problem.available[p * rounds + r] * problem.seats[p];
    if (max[p] < present || choice.prices[p] < 0) person[p] = choice.prices[p];
    else for (let r = 0; r < rounds; r++) seat[p * rounds + r] = choice.prices[p];
  }
  const open: number[] = [];
  for (let e = 0; e < m; e++) if (problem.first[e] <= problem.last[e]) open.push(e);
  const gain = new Float64Array(m).fill(Number.NEGATIVE_INFINITY);
  const slope = {
    person: new Float64Array(n),
    seat: new Float64Array(n * rounds),
    table: new Float64Array(rounds),
  };
  const best = {
    bound: Number.POSITIVE_INFINITY,
    person: person.slice(),
    seat: seat.slice(),
    table: table.slice(),
  };
  let pace = 1;
  let patience = 0;
  /** Equal rounds are taken in turn, so that the slope does not blame one of them. */
  let turn = 0;
  for (let step = 0; step <= options.steps; step++) {
    const bound = evaluate();
    if (bound < best.bound - 1e-9) {
      if (bound < best.bound - 1e-5 * Math.max(1, options.aim) * 0.1) patience = 0;
      best.bound = bound;
      best.person.set(person);
      best.seat.set(seat);
      best.table.set(table);
    }
    if (++patience > 100) {
      pace *= 0.7;
      patience = 0;
    }
    if (best.bound <= options.aim + 1e-7 || pace < 1e-4 || step === options.steps || options.stop()) break;
    let length = 0;
    for (const part of [slope.person, slope.seat, slope.table]) for (const one of part) length += one * one;
    if (length < 1e-12) break;
    const stride = (pace * Math.max(1e-6, bound - options.aim)) / length;
    for (let p = 0; p < n; p++) person[p] -= stride * slope.person[p];
    for (let i = 0; i < seat.length; i++) seat[i] = Math.max(0, seat[i] - stride * slope.seat[i]);
    for (let r = 0; r < rounds; r++) table[r] = Math.max(0, table[r] - stride * slope.table[r]);
  }
  person.set(best.person);
  seat.set(best.seat);
  table.set(best.table);
  const bound = evaluate();
  return { bound, gain };

  function evaluate(): number {
    let total = 0;
    turn++;
    for (let p = 0; p < n; p++) {
      const price = person[p];
      total += min[p] * price + (max[p] - min[p]) * Math.max(0, price);
      slope.person[p] = price > 0 ? max[p] : price < 0 ? min[p] : 0;
      for (let r = 0; r < rounds; r++) {
        const i = p * rounds + r;
        const seats = problem.available[i] * problem.seats[p];
        total += seats * seat[i];
        slope.seat[i] = seats;
      }
    }
    for (let r = 0; r < rounds; r++) {
      total += problem.tables * table[r];
      slope.table[r] = problem.tables;
    }
    for (const e of open) {
      let cheapest = Number.POSITIVE_INFINITY;
      let where = -1;
      const width = problem.last[e] - problem.first[e] + 1;
      for (let k = 0; k < width; k++) {
        const r = problem.first[e] + ((k + e + turn) % width);
        if (!roundAllowed(problem, e, r)) continue;
        const price = seat[a[e] * rounds + r] + seat[b[e] * rounds + r] + table[r];
        if (price < cheapest) {
          cheapest = price;
          where = r;
        }
      }
      gain[e] = score[e] - person[a[e]] - person[b[e]] - cheapest;
      if (gain[e] <= 0 && !required[e]) continue;
      total += gain[e];
      slope.person[a[e]]--;
      slope.person[b[e]]--;
      slope.seat[a[e] * rounds + where]--;
      slope.seat[b[e] * rounds + where]--;
      slope.table[where]--;
    }
    for (let p = 0; p < n; p++) {
      if (person[p] === 0)
        slope.person[p] = Math.max(0, slope.person[p] + min[p]) + Math.min(0, slope.person[p] + max[p]);
    }
    for (let i = 0; i < seat.length; i++) if (seat[i] === 0 && slope.seat[i] > 0) slope.seat[i] = 0;
    for (let r = 0; r < rounds; r++) if (table[r] === 0 && slope.table[r] > 0) slope.table[r] = 0;
    return total;
  }
}
