import type { SeededRandom } from '../../kernel/seeded-random.js';
import { roundAllowed } from '../compile-problem.js';
import type { Timetable } from './timetable.js';

export interface ImproveScoreOptions {
  random: SeededRandom;
  moves: number;
  /** Temperatures at the start and at the end, in score. */
  hot: number;
  cold: number;
  /** Worth of one meeting below somebody's minimum. */
  promise: number;
  /** Worth of a required meeting. */
  duty: number;
  /** Stop once this much is reached. */
  target: number;
  stop: () => boolean;
}

/**
 * A better choice of meetings within their rounds: simulated annealing where a pairing takes a round and pushes out
 * what stands in its way; what is pushed out goes to another free round when it can. Chains that change nothing in
 * the score shuffle the rounds in between. `candidates` are the pairings that may be held. Returns the worth reached.
 */
export function improveScore(
  timetable: Timetable,
  candidates: Int32Array,
  options: ImproveScoreOptions,
): number {
  const { problem, rounds, at, firstSeat, count, roundOf, degree } = timetable;
  const { random, promise, duty } = options;
  const { min, max, score, a, b } = problem;
  const below = (p: number, change: number) =>
    promise * (Math.max(0, min[p] - degree[p]) - Math.max(0, min[p] - degree[p] - change));
  const worthOf = (e: number) => score[e] + problem.required[e] * duty;
  let worth = 0;
  worth = recount(timetable, candidates, worthOf, promise);
  let best = worth;
  const saved = new Int16Array(candidates.length);
  const save = () => {
    for (let i = 0; i < candidates.length; i++) saved[i] = roundOf[candidates[i]];
  };
  save();
  let improved = false;
  const cooling = (options.cold / options.hot) ** (1 / Math.max(1, options.moves >> 8));
  let heat = options.hot;
  const victims: number[] = [];
  const refuge: number[] = [];
  const add = (victim: number) => {
    if (!victims.includes(victim)) victims.push(victim);
  };
  const refugeOf = (victim: number, from: number): number => {
    const start = random.below(rounds);
    for (let k = 0; k < rounds; k++) {
      const r = (start + k) % rounds;
      if (r !== from && timetable.canPlace(victim, r)) return r;
    }
    return -1;
  };
  for (let move = 0; move < options.moves && best < options.target; move++) {
    if ((move & 255) === 255) {
      heat *= cooling;
      if (options.stop()) break;
    }
    const e = candidates[random.below(candidates.length)];
    const r = problem.first[e] + random.below(problem.last[e] - problem.first[e] + 1);
    if (r === roundOf[e] || !roundAllowed(problem, e, r)) continue;
    if (roundOf[e] >= 0) {
      const origin = roundOf[e];
      if (!timetable.buildChain(e, r)) continue;
      const balance = timetable.chainBalance;
      if (count[r] + balance <= problem.tables && count[origin] - balance <= problem.tables)
        timetable.applyChain(origin, r);
      continue;
    }
    if (!timetable.needsFit(e, r) || !timetable.orderFits(e, r)) continue;
    victims.length = 0;
    const [p, q] = [a[e], b[e]];
    if (timetable.freeSeat(p, r) < 0) add(at[firstSeat[p] * rounds + r]);
    if (timetable.freeSeat(q, r) < 0) add(at[firstSeat[q] * rounds + r]);
    const table = timetable.tableResource(e);
    if (table >= 0 && at[table * rounds + r] >= 0) add(at[table * rounds + r]);
    let forced = victims.length;
    for (const person of [p, q]) {
      if (degree[person] < max[person]) continue;
      if (victims.some((one) => a[one] === person || b[one] === person)) continue;
      const held = someMeetingOf(timetable, person, random);
      if (held >= 0) add(held);
    }
    if (victims.length === 0 && count[r] >= problem.tables) {
      const held = someMeetingIn(timetable, r, candidates, random);
      if (held < 0) continue;
      add(held);
      forced = 1;
    }
    let change = worthOf(e);
    refuge.length = 0;
    for (let i = 0; i < victims.length; i++) {
      const fullPerson =
        (degree[p] >= max[p] && (a[victims[i]] === p || b[victims[i]] === p)) ||
        (degree[q] >= max[q] && (a[victims[i]] === q || b[victims[i]] === q));
      const where = i < forced && !fullPerson ? refugeOf(victims[i], r) : -1;
      refuge.push(where);
      if (where < 0) change -= worthOf(victims[i]);
    }
    if (problem.hasOrder && victims.some((one) => problem.after![one].length > 0)) continue;
    if (promise > 0) {
      change += below(p, 1 - lostBy(p)) + below(q, 1 - lostBy(q));
      for (let i = 0; i < victims.length; i++) {
        if (refuge[i] >= 0) continue;
        for (const other of [a[victims[i]], b[victims[i]]])
          if (other !== p && other !== q) change += below(other, -1);
      }
    }
    if (change < 0 && random.next() >= Math.exp(change / heat)) continue;
    if (improved && change < 0) {
      save();
      improved = false;
    }
    for (const victim of victims) timetable.remove(victim);
    timetable.place(e, r);
    worth += change;
    for (let i = 0; i < victims.length; i++) {
      if (refuge[i] < 0) continue;
      if (timetable.canPlace(victims[i], refuge[i])) timetable.place(victims[i], refuge[i]);
      else worth = recount(timetable, candidates, worthOf, promise);
    }
    if (worth > best + 1e-9) {
      best = worth;
      improved = true;
    }
  }
  if (improved && worth >= best - 1e-9) return best;
  timetable.restore(candidates, saved);
  return best;

  function lostBy(person: number): number {
    let lost = 0;
    for (let i = 0; i < victims.length; i++) {
      if (refuge[i] < 0 && (a[victims[i]] === person || b[victims[i]] === person)) lost++;
    }
    return lost;
  }
}

function recount(
  timetable: Timetable,
  candidates: Int32Array,
  worthOf: (e: number) => number,
  promise: number,
): number {
  const { problem, roundOf, degree } = timetable;
  let worth = 0;
  for (const e of candidates) if (roundOf[e] >= 0) worth += worthOf(e);
  for (let p = 0; p < problem.n; p++) worth -= promise * Math.max(0, problem.min[p] - degree[p]);
  return worth;
}

function someMeetingOf(timetable: Timetable, p: number, random: SeededRandom): number {
  const { rounds, firstSeat, at } = timetable;
  const length = (firstSeat[p + 1] - firstSeat[p]) * rounds;
  const start = random.below(length);
  for (let k = 0; k < length; k++) {
    const e = at[firstSeat[p] * rounds + ((start + k) % length)];
    if (e >= 0) return e;
  }
  return -1;
}

function someMeetingIn(
  timetable: Timetable,
  r: number,
  candidates: Int32Array,
  random: SeededRandom,
): number {
  for (let tries = 0; tries < 60; tries++) {
    const e = candidates[random.below(candidates.length)];
    if (timetable.roundOf[e] === r) return e;
  }
  return -1;
}
