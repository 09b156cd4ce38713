import { type CompiledProblem, roundAllowed } from '../compile-problem.js';
import { SatSolver } from './sat-solver.js';

export interface TimetableClauses {
  solver: SatSolver;
  /** Literal « pairing e is held in round r », or -1 when that cannot be. */
  held: Int32Array;
  /** Literal « at least k + 1 gaps in all », for k below the bound asked. */
  gapsAtLeast: number[];
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
  fitTables(solver, problem, options.meetings, held, busy);
  keepOrder(solver, problem, options.meetings, held);
  const gapsAtLeast = countAllGaps(solver, problem, own, busy, options);
  return { solver, held, gapsAtLeast };
}

function atMostOne(solver: SatSolver, literals: number[]): void {
  for (let i = 0; i < literals.length; i++) {
    for (let j = i + 1; j < literals.length; j++) solver.addClause([literals[i] ^ 1, literals[j] ^ 1]);
  }
}

function atMost(solver: SatSolver, literals: number[], most: number): void {
  if (literals.length <= most) return;
  const counter = totalizer(solver, literals, most + 1, false);
  solver.addClause([counter[most] ^ 1]);
}

/**
 * Unary count of true literals, cut at `cap` (Bailleux and Boufkhad, 2003): output k is implied true when more than
 * k literals hold; with `both`, also implied false when no more than k hold.
 */
export function totalizer(solver: SatSolver, literals: number[], cap: number, both: boolean): number[] {
  if (literals.length <= 1) return literals.slice(0, cap);
  const half = literals.length >> 1;
  const left = totalizer(solver, literals.slice(0, half), cap, both);
  const right = totalizer(solver, literals.slice(half), cap, both);
  const size = Math.min(cap, left.length + right.length);
  const output = Array.from({ length: size }, () => 2 * solver.newVariable(0));
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      if (i + j > 0) {
        const clause = [output[Math.min(i + j, size) - 1]];
        if (i > 0) clause.push(left[i - 1] ^ 1);
        if (j > 0) clause.push(right[j - 1] ^ 1);
        if (i + j <= size || (i + j === size + 1 && i <= size && j <= size)) solver.addClause(clause);
      }
      if (both && i + j < size) {
        const clause = [output[i + j] ^ 1];
        if (i < left.length) clause.push(left[i]);
        if (j < right.length) clause.push(right[j]);
        solver.addClause(clause);
      }
    }
  }
  return output;
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

function fitTables(
  solver: SatSolver,
  problem: CompiledProblem,
  meetings: number[],
  held: Int32Array,
  busy: Int32Array,
): void {
  const { rounds, tables, n } = problem;
  const oneSeat = problem.seats.every((seats) => seats === 1);
  for (let r = 0; r < rounds; r++) {
    const inRound = meetings.filter((e) => held[e * rounds + r] >= 0);
    if (oneSeat) {
      const people: number[] = [];
      for (let p = 0; p < n; p++) if (busy[p * rounds + r] >= 0) people.push(busy[p * rounds + r]);
      atMost(solver, people, 2 * tables);
    } else {
      atMost(
        solver,
        inRound.map((e) => held[e * rounds + r]),
        tables,
      );
    }
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

/** A gap ends in round r when r is idle, something came before and the next round is busy. */
function countAllGaps(
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
  for (let p = 0; p < n; p++) {
    if (own[p].length < 2) {
      if (gapRange && gapRange[0] > 0) solver.addClause([]);
      continue;
    }
    const ends: number[] = [];
    let begun = -1;
    for (let r = 0; r + 1 < rounds; r++) {
      const now = busy[p * rounds + r];
      const next = busy[p * rounds + r + 1];
      const started = begun;
      if (now >= 0 || begun >= 0) {
        const literal = 2 * solver.newVariable(0);
        if (now >= 0) solver.addClause([now ^ 1, literal]);
        if (begun >= 0) solver.addClause([begun ^ 1, literal]);
        solver.addClause([literal ^ 1, ...(now >= 0 ? [now] : []), ...(begun >= 0 ? [begun] : [])]);
        begun = literal;
      }
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
    everyGap.push(...counter.slice(0, most));
  }
  return options.countGapsTo > 0 ? totalizer(solver, everyGap, options.countGapsTo, false) : [];
}
