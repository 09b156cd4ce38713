import type { CompiledProblem } from '../compile-problem.js';
import { CheapestAssignment } from '../timetable/assign-cheapest.js';
import { atMost, totalizer } from './cardinality.js';
import { gaplessStarts, mostSeated, surelyBusy } from './crowded-rounds.js';
import type { SatSolver } from './sat-solver.js';
import type { ClauseOptions } from './timetable-clauses.js';

/** A gap ends in round r when r is idle, something came before and the next round is busy. */
export function countAllGaps(
  solver: SatSolver,
  problem: CompiledProblem,
  own: number[][],
  busy: Int32Array,
  options: ClauseOptions,
): number[] {
  const { rounds, n } = problem;
  const { gapRange } = options;
  if (options.countGapsTo < 0 && !gapRange) return [];
  const everyGap: number[] = [];
  const assignment = new CheapestAssignment();
  const needed: number[][] = Array.from({ length: rounds }, () => []);
  for (let p = 0; p < n; p++) {
    if (own[p].length < 2) {
      if (gapRange && gapRange[0] > 0) solver.addClause([]);
      continue;
    }
    const ends: number[] = [];
    const begunBy = new Int32Array(rounds).fill(-1);
    let begun = -1;
    for (let r = 0; r < rounds; r++) {
      const now = busy[p * rounds + r];
      const next = r + 1 < rounds ? busy[p * rounds + r + 1] : -1;
      const started = begun;
      if (now >= 0 || begun >= 0) {
        const literal = 2 * solver.newVariable(0);
        if (now >= 0) solver.addClause([now ^ 1, literal]);
        if (begun >= 0) solver.addClause([begun ^ 1, literal]);
        solver.addClause([literal ^ 1, ...(now >= 0 ? [now] : []), ...(begun >= 0 ? [begun] : [])]);
        begun = literal;
      }
      begunBy[r] = begun;
      if (started < 0 || next < 0) continue;
      const end = 2 * solver.newVariable(0);
      solver.addClause([started ^ 1, next ^ 1, end, ...(now >= 0 ? [now] : [])]);
      solver.addClause([end ^ 1, started]);
      solver.addClause([end ^ 1, next]);
      if (now >= 0) solver.addClause([end ^ 1, now ^ 1]);
      ends.push(end);
    }
    const most = gapRange ? gapRange[1] : ends.length;
    const counter = totalizer(solver, ends, Math.min(ends.length, most + 1), true);
    if (counter.length > most) solver.addClause([counter[most] ^ 1]);
    if (gapRange && gapRange[0] > 0)
      solver.addClause(counter.length >= gapRange[0] ? [counter[gapRange[0] - 1]] : []);
    if (problem.seats[p] === 1 && counter.length > 0) {
      const starts = gaplessStarts(problem, own[p], assignment);
      sitInOneGo(
        solver,
        busy.subarray(p * rounds, (p + 1) * rounds),
        begunBy,
        starts,
        own[p].length,
        counter[0],
      );
      for (const r of surelyBusy(starts, own[p].length)) needed[r].push(p);
    }
    everyGap.push(...counter.slice(0, most));
  }
  for (let r = 0; r < rounds; r++) {
    if (needed[r].length <= problem.tables) continue;
    const seated = needed[r].filter((p) => busy[p * rounds + r] >= 0);
    const literals = seated.map((p) => busy[p * rounds + r]);
    atMost(solver, literals, mostSeated(problem, options.meetings, seated, r));
  }
  return options.countGapsTo > 0 ? totalizer(solver, everyGap, options.countGapsTo, false) : [];
}

/**
 * Without a gap, all meetings sit side by side from the first on. Implied by the ends of idle runs, but from these
 * clauses it follows without search: `begunBy[r]` says that the participant has met somebody by round r.
 */
function sitInOneGo(
  solver: SatSolver,
  busy: Int32Array,
  begunBy: Int32Array,
  starts: Uint8Array,
  count: number,
  someGap: number,
): void {
  const earliest = starts.indexOf(1);
  const latest = begunBy[starts.lastIndexOf(1)] ?? -1;
  if (earliest < 0 || latest < 0) {
    solver.addClause([someGap]);
    return;
  }
  solver.addClause([someGap, latest]);
  for (let r = 0; r < busy.length; r++) {
    if (begunBy[r] < 0) continue;
    if (starts[r] === 0) {
      const before = r > 0 ? begunBy[r - 1] : -1;
      solver.addClause(before >= 0 ? [someGap, begunBy[r] ^ 1, before] : [someGap, begunBy[r] ^ 1]);
    }
    const over = r >= count ? begunBy[r - count] : -1;
    const within = [someGap, begunBy[r] ^ 1];
    if (over >= 0) within.push(over);
    if (busy[r] >= 0) within.push(busy[r]);
    solver.addClause(within);
    if (busy[r] >= 0 && over >= 0) solver.addClause([someGap, busy[r] ^ 1, over ^ 1]);
  }
}
