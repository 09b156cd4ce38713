import type { SeededRandom } from '../../kernel/seeded-random.js';
import { AgendaRebuilder } from './rebuild-agenda.js';
import type { Timetable } from './timetable.js';

export interface ReduceGapsOptions {
  random: SeededRandom;
  /** Moves tried in this call. */
  moves: number;
  /** Temperatures at the start and at the end, in gaps. */
  hot: number;
  cold: number;
  /** Weight of strays beside gaps, to guide the search where the count of gaps is flat. */
  ease: number;
  /** Share of the moves that rebuild a whole agenda. */
  agendas: number;
  /** Stop as soon as the cost is down to this. */
  target: number;
  /** Share of the time used, 0 to 1, when time and not `moves` decides how fast to cool. */
  timeSpent?: () => number;
  stop: () => boolean;
}

/** Price of a participant's gaps: each counts one, those beyond the allowed spread much more. */
export function gapCosts(rounds: number, gapLimit: number): Float64Array {
  const costs = new Float64Array(rounds + 1);
  for (let g = 0; g <= rounds; g++) costs[g] = gapLimit >= 0 && g > gapLimit ? g + 4 * (g - gapLimit) : g;
  return costs;
}

export function gapCost(timetable: Timetable, costOf: Float64Array): number {
  let sum = 0;
  for (let p = 0; p < timetable.problem.n; p++) sum += costOf[timetable.gaps[p]];
  return sum;
}

/**
 * Fewer gaps with the same meetings: simulated annealing over Kempe chains, which keep every rule at every step.
 * Leaves the timetable in the best state met and returns its cost.
 */
export function reduceGaps(timetable: Timetable, costOf: Float64Array, options: ReduceGapsOptions): number {
  const { problem, roundOf, count } = timetable;
  const { random } = options;
  const placed: number[] = [];
  for (let e = 0; e < problem.m; e++) {
    if (roundOf[e] >= 0 && problem.first[e] < problem.last[e]) placed.push(e);
  }
  let cost = gapCost(timetable, costOf);
  let best = cost;
  if (placed.length === 0 || cost <= options.target) return cost;
  const saved = new Int16Array(placed.length);
  const save = () => {
    for (let i = 0; i < placed.length; i++) saved[i] = roundOf[placed[i]];
  };
  save();
  let heat = options.hot;
  /** Some meeting of a round, in an exchange of rounds when no table is free there. */
  const meetingIn = (round: number): number => {
    for (let tries = 0; tries < 40; tries++) {
      const other = placed[random.below(placed.length)];
      if (roundOf[other] === round) return other;
    }
    return -1;
  };
  const rebuilder = new AgendaRebuilder(timetable, costOf, options.ease);
  const accept = (felt: number) => felt <= 0 || random.next() < Math.exp(-felt / heat);
  for (let move = 0; move < options.moves; move++) {
    if ((move & 255) === 255) {
      const done = Math.max(move / options.moves, options.timeSpent?.() ?? 0);
      heat = options.hot * (options.cold / options.hot) ** Math.min(1, done);
      if (options.stop()) break;
    }
    if (random.next() < options.agendas) {
      const change = rebuilder.try(random.below(problem.n), random, heat, accept);
      if (change === null) continue;
      cost += change;
      if (cost < best - 1e-9) {
        best = cost;
        save();
        if (best <= options.target) break;
      }
      continue;
    }
    const e = placed[random.below(placed.length)];
    const origin = roundOf[e];
    const target = problem.first[e] + random.below(problem.last[e] - problem.first[e] + 1);
    if (target === origin || !timetable.buildChain(e, target)) continue;
    const room = problem.tables;
    if (count[target] + timetable.chainBalance > room || count[origin] - timetable.chainBalance > room) {
      const round = timetable.chainBalance > 0 ? target : origin;
      const other = meetingIn(round);
      if (other < 0 || !timetable.extendChain(other, origin, target)) continue;
      const balance = timetable.chainBalance;
      if (count[target] + balance > room || count[origin] - balance > room) continue;
    }
    const change = timetable.chainGapChange(origin, target, costOf);
    const felt = change + options.ease * timetable.chainEase;
    if (felt > 0 && random.next() >= Math.exp(-felt / heat)) continue;
    timetable.applyChain(origin, target);
    cost += change;
    if (cost < best - 1e-9) {
      best = cost;
      save();
      if (best <= options.target) break;
    }
  }
  if (cost > best + 1e-9) timetable.restore(placed, saved);
  return best;
}
