import { createRequire } from 'node:module';
import { seededRandom } from '../../src/core/kernel/seeded-random.js';
import { countGaps } from '../../src/core/scheduling/count-gaps.js';
import type { Meeting, Schedule, SchedulingProblem } from '../../src/core/scheduling/types.js';
import { clock } from './stopwatch.js';

/** What a Node user could do instead, each giving a schedule that keeps presence, people and tables. */

interface Grid {
  away: Set<string>;
  busy: Set<string>;
  load: number[];
  meetings: Meeting[];
}

function grid(problem: SchedulingProblem): Grid {
  const away = new Set(
    problem.participants.flatMap((one) => (one.unavailable ?? []).map((r) => `${one.id}/${r}`)),
  );
  return { away, busy: new Set(), load: new Array<number>(problem.rounds + 1).fill(0), meetings: [] };
}

function fits(problem: SchedulingProblem, state: Grid, a: string, b: string, r: number): boolean {
  if (state.load[r] >= problem.tables) return false;
  return [a, b].every((id) => !state.away.has(`${id}/${r}`) && !state.busy.has(`${id}/${r}`));
}

function seat(state: Grid, pairing: string, a: string, b: string, round: number): void {
  state.busy.add(`${a}/${round}`).add(`${b}/${round}`);
  state.meetings.push({ pairing, round, table: ++state.load[round] });
}

/** Best score first, each into the first round that suits both. */
export function greedyByScore(problem: SchedulingProblem): Schedule {
  const state = grid(problem);
  const order = [...problem.pairings].sort((one, other) => (other.score ?? 1) - (one.score ?? 1));
  for (const { id, a, b } of order) {
    for (let r = 1; r <= problem.rounds; r++) {
      if (!fits(problem, state, a, b, r)) continue;
      seat(state, id, a, b, r);
      break;
    }
  }
  return { meetings: state.meetings };
}

/** The meetings given, best score first, each into the first round that suits. */
export function firstFit(problem: SchedulingProblem, chosen: Set<string>): { gaps: number; placed: number } {
  const state = grid(problem);
  const order = problem.pairings.filter((one) => chosen.has(one.id));
  order.sort((one, other) => (other.score ?? 1) - (one.score ?? 1));
  for (const { id, a, b } of order) {
    for (let r = 1; r <= problem.rounds; r++) {
      if (!fits(problem, state, a, b, r)) continue;
      seat(state, id, a, b, r);
      break;
    }
  }
  const rounds = new Map<string, number[]>();
  const sides = new Map(problem.pairings.map((one) => [one.id, one]));
  for (const { pairing, round } of state.meetings) {
    const { a, b } = sides.get(pairing)!;
    for (const id of [a, b]) rounds.set(id, [...(rounds.get(id) ?? []), round]);
  }
  return {
    gaps: [...rounds.values()].reduce((sum, list) => sum + countGaps(list), 0),
    placed: state.meetings.length,
  };
}

/** Everybody moves on by one seat each round, from a random start: what organisers do with two facing rows. */
export function randomRotation(problem: SchedulingProblem, seed: number): Schedule {
  const state = grid(problem);
  const kinds = [...new Set(problem.participants.map((one) => one.kind))];
  const random = seededRandom(seed);
  const rows = kinds.map((kind) => random.shuffle(problem.participants.filter((one) => one.kind === kind)));
  rows.sort((one, other) => one.length - other.length);
  const long = rows[rows.length - 1];
  const short = rows.slice(0, -1).flat();
  const pairings = new Map(
    problem.pairings.flatMap((one) => [
      [`${one.a}/${one.b}`, one],
      [`${one.b}/${one.a}`, one],
    ]),
  );
  for (let r = 1; r <= problem.rounds; r++) {
    short.forEach((one, i) => {
      const other = long[(i + r) % long.length];
      const pairing = pairings.get(`${one.id}/${other.id}`);
      if (pairing && fits(problem, state, one.id, other.id, r)) seat(state, pairing.id, one.id, other.id, r);
    });
  }
  return { meetings: state.meetings };
}

/** Round after round, the best assignment among pairs that have not met (npm `munkres`), two kinds only. */
export function assignmentByRound(problem: SchedulingProblem): Schedule {
  const munkres = createRequire(import.meta.url)('munkres') as { default?: Solver } & Solver;
  const solve = munkres.default ?? munkres;
  const state = grid(problem);
  const kind = problem.participants[0].kind;
  const rows = problem.participants.filter((one) => one.kind === kind);
  const columns = problem.participants.filter((one) => one.kind !== kind);
  const column = new Map(columns.map((one, j) => [one.id, j]));
  const row = new Map(rows.map((one, i) => [one.id, i]));
  const met = new Set<string>();
  for (let r = 1; r <= problem.rounds; r++) {
    const cost = rows.map(() => columns.map(() => 10));
    const ids = rows.map(() => columns.map(() => ''));
    for (const { id, a, b, score = 1 } of problem.pairings) {
      const [x, y] = row.has(a) ? [a, b] : [b, a];
      if (met.has(id) || state.away.has(`${a}/${r}`) || state.away.has(`${b}/${r}`)) continue;
      cost[row.get(x)!][column.get(y)!] = 1 - score;
      ids[row.get(x)!][column.get(y)!] = id;
    }
    const pairs = solve(cost)
      .filter(([i, j]) => ids[i]?.[j])
      .sort(([i, j], [k, l]) => cost[i][j] - cost[k][l]);
    for (const [i, j] of pairs.slice(0, problem.tables)) {
      met.add(ids[i][j]);
      seat(state, ids[i][j], rows[i].id, columns[j].id, r);
    }
  }
  return { meetings: state.meetings };
}

type Solver = (cost: number[][]) => [number, number][];

/**
 * The choice of meetings (npm `highs`, WASM): seconds allowed, best score reached. As an integer programme, or as a
 * linear one, which is as good where the graph is bipartite and much easier.
 */
export async function highsChoice(
  problem: SchedulingProblem,
  seconds: number,
  { whole = true } = {},
): Promise<{ score: number; status: string; ms: number }> {
  const require = createRequire(import.meta.url);
  const load = require('highs') as () => Promise<{
    solve(model: string, options: object): { Status: string; ObjectiveValue: number };
  }>;
  const highs = await load();
  const sum = (terms: string[]) => terms.map((term, i) => (i % 12 === 11 ? `${term}\n` : term)).join(' + ');
  const own = new Map<string, string[]>(problem.participants.map((one) => [one.id, []]));
  problem.pairings.forEach(({ a, b }, e) => {
    own.get(a)!.push(`x${e}`);
    own.get(b)!.push(`x${e}`);
  });
  const present = new Map(
    problem.participants.map((one) => [one.id, problem.rounds - new Set(one.unavailable ?? []).size]),
  );
  const rows = problem.participants.flatMap((one, i) => {
    const terms = own.get(one.id)!;
    if (terms.length === 0) return [];
    const least = one.min ? [` n${i}: ${sum(terms)} >= ${one.min}`] : [];
    return [` c${i}: ${sum(terms)} <= ${Math.min(one.max ?? 1e9, present.get(one.id)!)}`, ...least];
  });
  const names = problem.pairings.map((_, e) => `x${e}`);
  const model = [
    'Maximize',
    ` obj: ${sum(problem.pairings.map((one, e) => `${one.score ?? 1} x${e}`))}`,
    'Subject To',
    ...rows,
    ` room: ${sum(names)} <= ${problem.rounds * problem.tables}`,
    ...(whole ? ['Binary', ...names] : ['Bounds', ...names.map((name) => ` ${name} <= 1`)]),
    'End',
  ].join('\n');
  const start = clock();
  try {
    const solution = highs.solve(model, { time_limit: seconds });
    return { score: solution.ObjectiveValue, status: solution.Status, ms: clock() - start };
  } catch (error) {
    return {
      score: Number.NaN,
      status: (error as Error).message.slice(0, 30),
      ms: clock() - start,
    };
  }
}
