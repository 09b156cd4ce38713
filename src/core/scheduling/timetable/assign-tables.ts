import type { CompiledProblem } from '../compile-problem.js';
import { matchWeighted } from './match-weighted.js';

/**
 * Gives every placed meeting a table: fixed tables first, then those with special needs, then, round after round, the
 * assignment with the fewest changes from the tables people sat at before (a maximum-weight matching each round);
 * further passes do the same with what comes before and after in view. Returns 0-based tables, -1 when impossible.
 */
export function assignTables(problem: CompiledProblem, roundOf: Int16Array, passes = 2): Int32Array {
  const { m, n, rounds } = problem;
  const tableOf = new Int32Array(m).fill(-1);
  const byRound: number[][] = Array.from({ length: rounds }, () => []);
  for (let e = 0; e < m; e++) if (roundOf[e] >= 0) byRound[roundOf[e]].push(e);
  const previous: Int32Array = new Int32Array(2 * m).fill(-1);
  const following: Int32Array = new Int32Array(2 * m).fill(-1);
  const lastOf = new Int32Array(n).fill(-1);
  for (const meetings of byRound) {
    for (const e of meetings) {
      [problem.a[e], problem.b[e]].forEach((p, k) => {
        const before = lastOf[p];
        previous[2 * e + k] = before;
        if (before >= 0) following[2 * before + (problem.a[before] === p ? 0 : 1)] = e;
        lastOf[p] = e;
      });
    }
  }
  for (let pass = 0; pass < passes; pass++) {
    let moved = false;
    for (const meetings of byRound) {
      const wishes = meetings.map((e) => {
        const list = [previous[2 * e], previous[2 * e + 1]];
        if (pass > 0) list.push(following[2 * e], following[2 * e + 1]);
        return list.filter((other) => other >= 0 && tableOf[other] >= 0).map((other) => tableOf[other]);
      });
      const fresh = seatRound(problem, meetings, wishes);
      const gain = (tables: ArrayLike<number>) =>
        wishes.reduce((sum, list, i) => sum + list.filter((table) => table === tables[i]).length, 0);
      const current = meetings.map((e) => tableOf[e]);
      if (pass > 0 && gain(fresh) <= gain(current)) continue;
      meetings.forEach((e, i) => {
        tableOf[e] = fresh[i];
      });
      moved = true;
    }
    if (!moved) break;
  }
  return tableOf;
}

function seatRound(problem: CompiledProblem, meetings: number[], wishes: number[][]): Int32Array {
  const { tables, features, needs, fixedTable } = problem;
  const taken = new Uint8Array(tables);
  const result = new Int32Array(meetings.length).fill(-1);
  const free: number[] = [];
  meetings.forEach((e, i) => {
    if (fixedTable[e] < 0) free.push(i);
    else if (!taken[fixedTable[e]]) {
      taken[fixedTable[e]] = 1;
      result[i] = fixedTable[e];
    }
  });
  const special = free.filter((i) => needs[meetings[i]] !== 0);
  if (special.length) {
    const fits = special.map((i) => {
      const wanted = needs[meetings[i]];
      const list: number[] = [];
      for (let t = 0; t < tables; t++) if (!taken[t] && (features[t] & wanted) === wanted) list.push(t);
      return list;
    });
    const weights = fits.map((list, k) =>
      list.map((table) => 10 + wishes[special[k]].filter((wish) => wish === table).length),
    );
    const match = matchWeighted(tables, fits, weights);
    special.forEach((i, k) => {
      if (match[k] < 0) return;
      result[i] = match[k];
      taken[match[k]] = 1;
    });
  }
  const plain = free.filter((i) => needs[meetings[i]] === 0);
  const choices = plain.map((i) => [...new Set(wishes[i])].filter((table) => !taken[table]));
  const weights = choices.map((list, k) =>
    list.map((table) => wishes[plain[k]].filter((wish) => wish === table).length),
  );
  const match = matchWeighted(tables, choices, weights);
  plain.forEach((i, k) => {
    if (match[k] < 0) return;
    result[i] = match[k];
    taken[match[k]] = 1;
  });
  let spare = 0;
  for (const i of plain) {
    if (result[i] >= 0) continue;
    while (spare < tables && (taken[spare] || features[spare])) spare++;
    if (spare < tables) taken[spare] = 1;
    result[i] = spare < tables ? spare : -1;
  }
  let last = tables - 1;
  for (const i of plain) {
    if (result[i] >= 0) continue;
    while (last >= 0 && taken[last]) last--;
    if (last >= 0) taken[last] = 1;
    result[i] = last;
  }
  return result;
}
