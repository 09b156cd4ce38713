import { pairKey } from './constraints/agreed-meetings.js';
import type { SchedulingProblem, TableFeature } from './types.js';

/**
 * A problem in flat arrays, rounds and tables from 0, for the engine only.
 * n participants, m pairings; `available[p * rounds + r]` is 1 when p can attend round r.
 */
export interface CompiledProblem {
  source: SchedulingProblem;
  n: number;
  m: number;
  rounds: number;
  tables: number;
  a: Int32Array;
  b: Int32Array;
  score: Float64Array;
  required: Uint8Array;
  /** Allowed rounds of a pairing, first to last; first > last when the pairing can never be held. */
  first: Int16Array;
  last: Int16Array;
  available: Uint8Array;
  /** Delegates of a participant. */
  seats: Int32Array;
  min: Int32Array;
  /** Most meetings, never more than presence allows. */
  max: Int32Array;
  /** Table a pairing must use, or -1. */
  fixedTable: Int32Array;
  /** Table features a pairing needs: 1 step-free, 2 quiet. */
  needs: Uint8Array;
  /** Features of each table, same bits. */
  features: Uint8Array;
  hasNeeds: boolean;
  hasOrder: boolean;
  /** Pairings that come before and after each pairing; null when nobody asked for an order. */
  before: Int32Array[] | null;
  after: Int32Array[] | null;
  /** Largest difference in gaps allowed, or -1. */
  gapLimit: number;
}

const FEATURE_BIT: Record<TableFeature, number> = { step_free: 1, quiet: 2 };

export function compileProblem(problem: SchedulingProblem): CompiledProblem {
  const { rounds, tables, participants, pairings } = problem;
  const [n, m] = [participants.length, pairings.length];
  const numberOf = new Map(participants.map((one, p) => [one.id, p]));
  const compiled: CompiledProblem = {
    source: problem,
    n,
    m,
    rounds,
    tables,
    a: new Int32Array(m),
    b: new Int32Array(m),
    score: new Float64Array(m),
    required: new Uint8Array(m),
    first: new Int16Array(m),
    last: new Int16Array(m).fill(rounds - 1),
    available: new Uint8Array(n * rounds).fill(1),
    seats: new Int32Array(n).fill(1),
    min: new Int32Array(n),
    max: new Int32Array(n),
    fixedTable: new Int32Array(m).fill(-1),
    needs: new Uint8Array(m),
    features: new Uint8Array(tables),
    hasNeeds: false,
    hasOrder: pairings.some((one) => one.after?.length),
    before: null,
    after: null,
    gapLimit: problem.limits?.gapSpread ?? -1,
  };
  const home = new Int32Array(n).fill(-1);
  const needs = new Uint8Array(n);
  for (let t = 0; t < tables; t++) {
    for (const feature of problem.tableFeatures?.[t + 1] ?? []) compiled.features[t] |= FEATURE_BIT[feature];
  }
  participants.forEach((one, p) => {
    for (const round of one.unavailable ?? []) compiled.available[p * rounds + round - 1] = 0;
    compiled.seats[p] = one.delegates ?? 1;
    compiled.min[p] = one.min ?? 0;
    let present = 0;
    for (let r = 0; r < rounds; r++) present += compiled.available[p * rounds + r];
    compiled.max[p] = Math.min(one.max ?? Number.MAX_SAFE_INTEGER, present * compiled.seats[p]);
    home[p] = (one.homeTable ?? 0) - 1;
    for (const need of one.needs ?? []) needs[p] |= FEATURE_BIT[need];
    if (needs[p]) compiled.hasNeeds = true;
  });
  const forbidden = new Set((problem.forbidden ?? []).flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)]));
  for (let e = 0; e < m; e++) {
    const one = pairings[e];
    const a = numberOf.get(one.a)!;
    const b = numberOf.get(one.b)!;
    compiled.a[e] = a;
    compiled.b[e] = b;
    compiled.score[e] = one.score ?? 1;
    compiled.required[e] = one.required ? 1 : 0;
    const session = one.session ? problem.sessions?.[one.session - 1] : undefined;
    compiled.first[e] = Math.max(session ? session[0] - 1 : 0, one.round ? one.round - 1 : 0);
    compiled.last[e] = Math.min(
      session ? session[1] - 1 : rounds - 1,
      one.round ? one.round - 1 : rounds - 1,
    );
    compiled.needs[e] = needs[a] | needs[b];
    const tableWishes = [one.table ? one.table - 1 : -1, home[a], home[b]].filter((t) => t >= 0);
    const table = tableWishes.length ? tableWishes[0] : -1;
    compiled.fixedTable[e] = table;
    const tableRefused =
      tableWishes.some((t) => t !== table) ||
      (table >= 0 && (compiled.features[table] & compiled.needs[e]) !== compiled.needs[e]);
    const banned = forbidden.size > 0 && forbidden.has(pairKey(one.a, one.b));
    if (tableRefused || banned || tables < 1 || !hasRound(compiled, e)) {
      compiled.first[e] = 1;
      compiled.last[e] = 0;
    }
  }
  if (compiled.hasOrder) linkOrder(compiled);
  return compiled;
}

/** Whether pairing e may be held in round r as far as it alone is concerned. */
export function roundAllowed(problem: CompiledProblem, e: number, r: number): boolean {
  return (
    r >= problem.first[e] &&
    r <= problem.last[e] &&
    problem.available[problem.a[e] * problem.rounds + r] === 1 &&
    problem.available[problem.b[e] * problem.rounds + r] === 1
  );
}

/** Whether pairing e has any round at all. */
export function hasRound(problem: CompiledProblem, e: number): boolean {
  for (let r = problem.first[e]; r <= problem.last[e]; r++) if (roundAllowed(problem, e, r)) return true;
  return false;
}

/** Pairings of each participant as offsets and a flat list: those of p are list[start[p]] … list[start[p+1] - 1]. */
export function pairingsByParticipant(problem: CompiledProblem): { start: Int32Array; list: Int32Array } {
  const start = new Int32Array(problem.n + 1);
  for (let e = 0; e < problem.m; e++) {
    start[problem.a[e] + 1]++;
    start[problem.b[e] + 1]++;
  }
  for (let p = 0; p < problem.n; p++) start[p + 1] += start[p];
  const fill = start.slice();
  const list = new Int32Array(2 * problem.m);
  for (let e = 0; e < problem.m; e++) {
    list[fill[problem.a[e]]++] = e;
    list[fill[problem.b[e]]++] = e;
  }
  return { start, list };
}

function linkOrder(compiled: CompiledProblem): void {
  const { pairings } = compiled.source;
  const indexOf = new Map(pairings.map((one, e) => [one.id, e]));
  const before = pairings.map((one) => (one.after ?? []).map((id) => indexOf.get(id)!));
  const after: number[][] = pairings.map(() => []);
  before.forEach((list, e) => {
    for (const earlier of list) after[earlier].push(e);
  });
  compiled.before = before.map((list) => Int32Array.from(list));
  compiled.after = after.map((list) => Int32Array.from(list));
}
