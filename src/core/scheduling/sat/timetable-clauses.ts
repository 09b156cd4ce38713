import { type CompiledProblem, roundAllowed } from '../compile-problem.js';
import { atMost, atMostOne, totalizer } from './cardinality.js';
import { countAllGaps } from './gap-clauses.js';
import { LazyRoom } from './lazy-room.js';
import { SatSolver } from './sat-solver.js';

export interface TimetableClauses {
  solver: SatSolver;
  /** Literal « pairing e is held in round r », or -1 when that cannot be. */
  held: Int32Array;
  /** Literal « at least k + 1 gaps in all », for k below the bound asked. */
  gapsAtLeast: number[];
  /** As `SatSolver.solve`, and no round of the answer has more meetings than tables. */
  solve(assumptions: number[], stop: () => boolean, maxConflicts?: number): boolean | null;
}

export interface ClauseOptions {
  /** Pairings to hold, all of them; an order binds those that are in the list. */
  meetings: number[];
  /** Count gaps up to this many in all (exclusive); -1 leaves gaps out. */
  countGapsTo: number;
  /** Fewest and most gaps of each participant, when the spread is limited. */
  gapRange?: [number, number];
  /** Rounds to try first (a timetable found otherwise), -1 where unknown. */
  hint?: Int16Array;
}

/**
 * The timetable of given meetings as clauses, after the MaxSAT model of Bofill et al. (JAIR 74, 2022, section 5):
 * one round a meeting, one meeting a participant and round, room by counting busy participants, gaps by the ends of
 * idle runs. Seats of participants with several delegates are counted. Null when a meeting has no round left.
 */
export function timetableClauses(problem: CompiledProblem, options: ClauseOptions): TimetableClauses | null {
  const { rounds, n, m, a, b } = problem;
  const solver = new SatSolver();
  const held = new Int32Array(m * rounds).fill(-1);
  const own: number[][] = Array.from({ length: n }, () => []);
  for (const e of options.meetings) {
    const literals: number[] = [];
    for (let r = 0; r < rounds; r++) {
      if (!roundAllowed(problem, e, r)) continue;
      held[e * rounds + r] = 2 * solver.newVariable(options.hint?.[e] === r ? 1 : 0);
      literals.push(held[e * rounds + r]);
    }
    if (literals.length === 0) return null;
    solver.addClause(literals);
    atMostOne(solver, literals);
    own[a[e]].push(e);
    own[b[e]].push(e);
  }
  const busy = new Int32Array(n * rounds).fill(-1);
  for (let p = 0; p < n; p++) {
    for (let r = 0; r < rounds; r++) {
      const literals = own[p].map((e) => held[e * rounds + r]).filter((literal) => literal >= 0);
      if (literals.length === 0) continue;
      if (problem.seats[p] === 1) atMostOne(solver, literals);
      else atMost(solver, literals, problem.seats[p]);
      const literal = 2 * solver.newVariable(0);
      busy[p * rounds + r] = literal;
      for (const one of literals) solver.addClause([one ^ 1, literal]);
      solver.addClause([...literals, literal ^ 1]);
    }
    if (problem.seats[p] === 1)
      countMeetings(solver, busy.subarray(p * rounds, (p + 1) * rounds), own[p].length);
  }
  fitTables(solver, problem, options.meetings, held);
  keepOrder(solver, problem, options.meetings, held);
  const gapsAtLeast = countAllGaps(solver, problem, own, busy, options);
  const room = new LazyRoom(solver, problem, options.meetings, held, busy);
  return {
    solver,
    held,
    gapsAtLeast,
    solve: (assumptions, stop, maxConflicts) => room.solve(assumptions, stop, maxConflicts),
  };
}

/** A participant is busy in exactly as many rounds as they have meetings (implied, but it prunes early). */
function countMeetings(solver: SatSolver, busy: Int32Array, count: number): void {
  const literals = [...busy].filter((literal) => literal >= 0);
  if (count === 0) return;
  if (count > literals.length) {
    solver.addClause([]);
    return;
  }
  const counter = totalizer(solver, literals, Math.min(count + 1, literals.length), true);
  solver.addClause([counter[count - 1]]);
  if (counter.length > count) solver.addClause([counter[count] ^ 1]);
}

function fitTables(solver: SatSolver, problem: CompiledProblem, meetings: number[], held: Int32Array): void {
  const { rounds } = problem;
  for (let r = 0; r < rounds; r++) {
    const inRound = meetings.filter((e) => held[e * rounds + r] >= 0);
    const byTable = new Map<number, number[]>();
    for (const e of inRound) {
      const table = problem.fixedTable[e];
      if (table >= 0) byTable.set(table, [...(byTable.get(table) ?? []), held[e * rounds + r]]);
    }
    for (const literals of byTable.values()) atMostOne(solver, literals);
    if (!problem.hasNeeds) continue;
    for (let need = 1; need < 4; need++) {
      const room = problem.features.filter((features) => (features & need) === need).length;
      const literals = inRound
        .filter((e) => (problem.needs[e] & need) === need)
        .map((e) => held[e * rounds + r]);
      atMost(solver, literals, room);
    }
  }
}

function keepOrder(solver: SatSolver, problem: CompiledProblem, meetings: number[], held: Int32Array): void {
  const { rounds, before } = problem;
  if (!before) return;
  const begun = new Map<number, number[]>();
  const prefix = (e: number): number[] => {
    const known = begun.get(e);
    if (known) return known;
    const list: number[] = [];
    for (let r = 0; r < rounds; r++) {
      const literal = 2 * solver.newVariable(0);
      const now = held[e * rounds + r];
      if (now >= 0) solver.addClause([now ^ 1, literal]);
      if (r > 0) solver.addClause([list[r - 1] ^ 1, literal]);
      const causes = [literal ^ 1];
      if (now >= 0) causes.push(now);
      if (r > 0) causes.push(list[r - 1]);
      solver.addClause(causes);
      list.push(literal);
    }
    begun.set(e, list);
    return list;
  };
  const kept = new Set(meetings);
  for (const e of meetings) {
    for (const earlier of before[e]) {
      if (!kept.has(earlier)) continue;
      const [first, second] = [prefix(earlier), prefix(e)];
      for (let r = 0; r < rounds; r++) {
        solver.addClause(r > 0 ? [second[r] ^ 1, first[r - 1]] : [second[r] ^ 1]);
      }
    }
  }
}
