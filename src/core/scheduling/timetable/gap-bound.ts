import { type CompiledProblem, roundAllowed } from '../compile-problem.js';
import { gaplessStarts } from '../sat/crowded-rounds.js';
import { CheapestAssignment } from './assign-cheapest.js';

interface Agenda {
  /** Participants with this agenda: as many meetings, the same rounds, the same starts. */
  people: number;
  meetings: number;
  rounds: number[];
  /** Rounds in which all meetings in a row could begin. */
  starts: number[];
}

/**
 * Gaps that no timetable of these meetings can avoid, by counting seats alone: everybody either sits through one run
 * of rounds or has a gap, and a round seats two at each table. Lagrangian relaxation of the seats, one price a round
 * (Held, Wolfe and Crowder, 1974); any prices give a valid bound, `aim` is where it may stop.
 */
export function boundGaps(problem: CompiledProblem, meetings: number[], aim: number, steps = 400): number {
  const { rounds, tables } = problem;
  const agendas = agendasOf(problem, meetings);
  const price = new Float64Array(rounds);
  const slope = new Float64Array(rounds);
  let [best, pace, patience] = [0, 1, 0];
  for (let step = 0; step < steps; step++) {
    const bound = evaluate(agendas, price, slope, 2 * tables);
    if (bound > best + 1e-4) {
      best = bound;
      patience = 0;
    } else if (++patience > 15) {
      pace *= 0.6;
      patience = 0;
    }
    if (best > aim - 1 + 1e-6) break;
    let length = 0;
    for (let r = 0; r < rounds; r++) {
      if (price[r] === 0 && slope[r] < 0) slope[r] = 0;
      length += slope[r] * slope[r];
    }
    if (length === 0) break;
    const stride = (pace * (aim + 2 - bound)) / length;
    for (let r = 0; r < rounds; r++) price[r] = Math.max(0, price[r] + stride * slope[r]);
  }
  return Math.max(0, Math.ceil(best - 1e-6));
}

/** Value of the relaxation at these prices; `slope` receives how many more people sit in each round than seats. */
function evaluate(agendas: Agenda[], price: Float64Array, slope: Float64Array, seats: number): number {
  let total = 0;
  for (let r = 0; r < price.length; r++) {
    total -= seats * price[r];
    slope[r] = -seats;
  }
  for (const { people, meetings, rounds, starts } of agendas) {
    const cheap = [...rounds].sort((one, other) => price[one] - price[other]).slice(0, meetings);
    let least = 1 + cheap.reduce((sum, r) => sum + price[r], 0);
    let begin = -1;
    for (const start of starts) {
      let cost = 0;
      for (let r = start; r < start + meetings; r++) cost += price[r];
      if (cost >= least) continue;
      least = cost;
      begin = start;
    }
    total += people * least;
    const sat = begin < 0 ? cheap : Array.from({ length: meetings }, (_, k) => begin + k);
    for (const r of sat) slope[r] += people;
  }
  return total;
}

function agendasOf(problem: CompiledProblem, meetings: number[]): Agenda[] {
  const { n, rounds, a, b } = problem;
  const own: number[][] = Array.from({ length: n }, () => []);
  for (const e of meetings) for (const p of [a[e], b[e]]) own[p].push(e);
  const assignment = new CheapestAssignment();
  const known = new Map<string, Agenda>();
  for (let p = 0; p < n; p++) {
    if (problem.seats[p] !== 1 || own[p].length === 0) continue;
    const possible = gaplessStarts(problem, own[p], assignment);
    const all = Array.from({ length: rounds }, (_, r) => r);
    const agenda = {
      people: 1,
      meetings: own[p].length,
      rounds: all.filter((r) => own[p].some((e) => roundAllowed(problem, e, r))),
      starts: all.filter((r) => possible[r] === 1),
    };
    const key = JSON.stringify(agenda);
    const same = known.get(key);
    if (same) same.people++;
    else known.set(key, agenda);
  }
  return [...known.values()];
}
