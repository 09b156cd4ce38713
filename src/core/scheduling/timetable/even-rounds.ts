import type { CompiledProblem } from '../compile-problem.js';
import { assignTables } from './assign-tables.js';
import { meetingsIn } from './place-meetings.js';
import type { Timetable } from './timetable.js';

/** Chains tried at most: what a hall of hundreds needs, some milliseconds. */
const TRIES = 20_000;

/**
 * Tables for a timetable, after its rounds have been made as even as that goes without one gap or one change of
 * table more. Returns the 0-based table of each pairing, -1 where there is none.
 */
export function settleTables(timetable: Timetable, costOf: Float64Array, passes: number): Int32Array {
  const { problem, roundOf } = timetable;
  const plain = assignTables(problem, roundOf, passes);
  const saved = roundOf.slice();
  if (evenRounds(timetable, costOf) === 0) return plain;
  const even = assignTables(problem, roundOf, passes);
  const seated = (tableOf: Int32Array) => tableOf.reduce((sum, table) => (table >= 0 ? sum + 1 : sum), 0);
  const [before, after] = [tableMoves(problem, saved, plain), tableMoves(problem, roundOf, even)];
  if (seated(even) === seated(plain) && after <= before) return even;
  timetable.restoreAll(saved);
  return plain;
}

/** Moves meetings from fuller rounds to emptier ones by chains that cost no gap; how many chains. */
export function evenRounds(timetable: Timetable, costOf: Float64Array): number {
  const { count, rounds } = timetable;
  let [tries, applied] = [0, 0];
  const lighten = (from: number, to: number): boolean => {
    for (const e of meetingsIn(timetable, from)) {
      if (++tries > TRIES) return false;
      if (!timetable.buildChain(e, to)) continue;
      const moved = timetable.chainBalance;
      if (moved < 1 || moved >= count[from] - count[to]) continue;
      if (count[to] + moved > timetable.problem.tables) continue;
      if (timetable.chainGapChange(from, to, costOf) > 0) continue;
      timetable.applyChain(from, to);
      applied++;
      return true;
    }
    return false;
  };
  const all = Array.from({ length: rounds }, (_, r) => r);
  const pairs = all.flatMap((from) => all.map((to) => [from, to]));
  for (let again = true; again && tries <= TRIES; ) {
    pairs.sort(([a, b], [c, d]) => count[c] - count[d] - (count[a] - count[b]));
    again = pairs.some(([from, to]) => count[from] - count[to] >= 2 && lighten(from, to));
  }
  return applied;
}

/** Times somebody sits at another table than at the meeting before. */
function tableMoves({ m, a, b, n }: CompiledProblem, roundOf: Int16Array, tableOf: Int32Array): number {
  const held = Array.from({ length: m }, (_, e) => e).filter((e) => roundOf[e] >= 0);
  held.sort((one, other) => roundOf[one] - roundOf[other] || tableOf[one] - tableOf[other]);
  const last = new Int32Array(n).fill(-1);
  let moves = 0;
  for (const e of held) {
    for (const p of [a[e], b[e]]) {
      if (last[p] >= 0 && last[p] !== tableOf[e]) moves++;
      last[p] = tableOf[e];
    }
  }
  return moves;
}
