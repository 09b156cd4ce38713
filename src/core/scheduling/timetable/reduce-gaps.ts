import type { SeededRandom } from '../../kernel/seeded-random.js';
import type { Timetable } from './timetable.js';

export interface ReduceGapsOptions {
  random: SeededRandom;
  /** Moves tried in this call. */
  moves: number;
  /** Temperatures at the start and at the end, in gaps. */
  hot: number;
  cold: number;
  /** Stop as soon as the cost is down to this. */
  target: number;
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
  const { problem, roundOf, rounds, count } = timetable;
  const { random } = options;
  const placed: number[] = [];
  for (let e = 0; e < problem.m; e++) {
    if (roundOf[e] >= 0 && problem.first[e] < problem.last[e]) placed.push(e);
  }
  let cost = gapCost(timetable, costOf);
  let best = cost;
  if (placed.length === 0 || cost <= options.target) return cost;
  const saved = roundOf.slice();
  let stale = false;
  const cooling = (options.cold / options.hot) ** (1 / Math.max(1, options.moves >> 8));
  let heat = options.hot;
  for (let move = 0; move < options.moves; move++) {
    if ((move & 255) === 255) {
      heat *= cooling;
      if (options.stop()) break;
    }
    const e = placed[random.below(placed.length)];
    const origin = roundOf[e];
    const target = problem.first[e] + random.below(problem.last[e] - problem.first[e] + 1);
    if (target === origin || !timetable.buildChain(e, target)) continue;
    const balance = timetable.chainBalance;
    if (count[target] + balance > problem.tables || count[origin] - balance > problem.tables) continue;
    const change = timetable.chainGapChange(origin, target, costOf);
    if (change > 0 && random.next() >= Math.exp(-change / heat)) continue;
    timetable.applyChain(origin, target);
    cost += change;
    if (cost < best - 1e-9) {
      best = cost;
      stale = true;
      if (best <= options.target) break;
    }
    if (stale && cost <= best + 1e-9) {
      saved.set(roundOf);
      stale = false;
    }
  }
  void rounds;
  if (cost > best + 1e-9) timetable.restore(saved);
  return best;
}
