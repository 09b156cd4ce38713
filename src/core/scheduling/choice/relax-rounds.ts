import { type CompiledProblem, roundAllowed } from '../compile-problem.js';
import type { Choice } from './choose-meetings.js';
import { PrimalDual, type Programme } from './primal-dual.js';
import { countsMeetings, RoundPrices } from './round-prices.js';

export interface RoundRelaxation {
  /** Certified bound on the score of schedules that keep every minimum. */
  bound: number;
  /** What holding each pairing would gain at the prices found. */
  gain: Float64Array;
  /** Share of each pairing that the relaxation holds, 0 to 1, and the round it holds most of it in (-1: none). */
  share: Float64Array;
  round: Int16Array;
}

interface Columns {
  pairings: Int32Array;
  rounds: Int16Array;
}

/**
 * Choice and rounds at once, without whole numbers: one variable a pairing and round. Started from the prices of the
 * choice over the pairings these leave possible; the others are priced in afterwards, so the bound holds for all.
 */
export function relaxRounds(
  problem: CompiledProblem,
  choice: Choice,
  options: { aim: number; iterations: number; mostColumns: number; stop: () => boolean },
): RoundRelaxation {
  const { m } = problem;
  const prices = new RoundPrices(problem);
  prices.startFrom(choice);
  const gain = new Float64Array(m);
  prices.gains(gain);
  const best = { bound: prices.bound(gain), gain: gain.slice() };
  const result = () => ({ ...best, share, round });
  const share = new Float64Array(m);
  const round = new Int16Array(m).fill(-1);
  const inside = new Uint8Array(m);
  const slack = Math.max(
    best.bound - options.aim,
    0.02 * problem.score.reduce((most, one) => Math.max(most, one), 0),
  );
  for (let e = 0; e < m; e++) inside[e] = problem.required[e] || gain[e] >= -slack ? 1 : 0;
  const start = new Float64Array(rowCount(problem));
  writeDuals(problem, prices, start);
  const trial = new Float64Array(m);
  for (let pass = 0; pass < 3; pass++) {
    const columns = columnsOf(problem, inside);
    if (columns.pairings.length > options.mostColumns || columns.pairings.length === 0) return result();
    const solver = new PrimalDual(programmeOf(problem, columns), start);
    const value = (y: Float64Array) => {
      readDuals(problem, y, prices);
      prices.gains(trial);
      const bound = prices.bound(trial);
      if (bound < best.bound) {
        best.bound = bound;
        best.gain.set(trial);
      }
      let outside = 0;
      for (let e = 0; e < m; e++) if (!inside[e] && trial[e] > 0) outside += trial[e];
      return bound - outside;
    };
    while (solver.iterations < options.iterations && !options.stop()) {
      const error = solver.advance(64, value);
      if (best.bound <= options.aim + 1e-7 * Math.max(1, best.bound)) return result();
      if (error < 1e-7 * Math.max(1, best.bound)) break;
    }
    readShares(columns, solver.x, share, round);
    let added = 0;
    for (let e = 0; e < m; e++) {
      if (inside[e] || best.gain[e] <= 1e-9 || problem.first[e] > problem.last[e]) continue;
      inside[e] = 1;
      added++;
    }
    if (added === 0 || options.stop()) break;
    start.set(solver.y);
  }
  return result();
}

/** Rows: one a pairing, a seat, a table row a round, one a person, and one that never binds. */
function rowCount({ n, m, rounds }: CompiledProblem): number {
  return m + n * rounds + rounds + n + 1;
}

function writeDuals({ m, n, rounds }: CompiledProblem, prices: RoundPrices, y: Float64Array): void {
  y.set(prices.seat, m);
  y.set(prices.table, m + n * rounds);
  y.set(prices.person, m + n * rounds + rounds);
}

function readDuals(problem: CompiledProblem, y: Float64Array, prices: RoundPrices): void {
  const { m, n, rounds, min } = problem;
  const people = m + n * rounds + rounds;
  for (let i = 0; i < n * rounds; i++) prices.seat[i] = Math.max(0, y[m + i]);
  for (let r = 0; r < rounds; r++) prices.table[r] = Math.max(0, y[m + n * rounds + r]);
  for (let p = 0; p < n; p++) prices.person[p] = min[p] > 0 ? y[people + p] : Math.max(0, y[people + p]);
}

function columnsOf(problem: CompiledProblem, inside: Uint8Array): Columns {
  const pairings: number[] = [];
  const rounds: number[] = [];
  for (let e = 0; e < problem.m; e++) {
    if (!inside[e]) continue;
    for (let r = problem.first[e]; r <= problem.last[e]; r++) {
      if (!roundAllowed(problem, e, r)) continue;
      pairings.push(e);
      rounds.push(r);
    }
  }
  return { pairings: Int32Array.from(pairings), rounds: Int16Array.from(rounds) };
}

function programmeOf(problem: CompiledProblem, columns: Columns): Programme {
  const { n, m, rounds, a, b } = problem;
  const [tables, people, never] = [m + n * rounds, m + n * rounds + rounds, m + n * rounds + rounds + n];
  const counted = Uint8Array.from({ length: n }, (_, p) => (countsMeetings(problem, p) ? 1 : 0));
  const width = counted.includes(1) ? 6 : 4;
  const size = columns.pairings.length;
  const cost = new Float64Array(size);
  const rowsOf = new Int32Array(size * width);
  for (let j = 0; j < size; j++) {
    const [e, r] = [columns.pairings[j], columns.rounds[j]];
    cost[j] = -problem.score[e];
    rowsOf[j * width] = e;
    rowsOf[j * width + 1] = m + a[e] * rounds + r;
    rowsOf[j * width + 2] = m + b[e] * rounds + r;
    rowsOf[j * width + 3] = tables + r;
    if (width === 4) continue;
    rowsOf[j * width + 4] = counted[a[e]] ? people + a[e] : never;
    rowsOf[j * width + 5] = counted[b[e]] ? people + b[e] : never;
  }
  const low = new Float64Array(rowCount(problem)).fill(Number.NEGATIVE_INFINITY);
  const high = new Float64Array(rowCount(problem)).fill(Number.POSITIVE_INFINITY);
  for (let e = 0; e < m; e++) {
    high[e] = 1;
    if (problem.required[e]) low[e] = 1;
  }
  for (let i = 0; i < n * rounds; i++)
    high[m + i] = problem.available[i] * problem.seats[Math.floor(i / rounds)];
  high.fill(problem.tables, tables, people);
  for (let p = 0; p < n; p++) {
    if (!counted[p]) continue;
    high[people + p] = problem.max[p];
    if (problem.min[p] > 0) low[people + p] = problem.min[p];
  }
  return { cost, width, rowsOf, low, high };
}

function readShares(columns: Columns, x: Float64Array, share: Float64Array, round: Int16Array): void {
  share.fill(0);
  round.fill(-1);
  const most = new Float64Array(share.length).fill(1e-9);
  for (let j = 0; j < x.length; j++) {
    const e = columns.pairings[j];
    share[e] += x[j];
    if (x[j] <= most[e]) continue;
    most[e] = x[j];
    round[e] = columns.rounds[j];
  }
}
