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
  const saved = roundOf.slice();
  const cooling = (options.cold / options.hot) ** (1 / Math.max(1, options.moves >> 8));
  let heat = options.hot;
  const rebuilder = new AgendaRebuilder(timetable, costOf, options.ease);
  const accept = (felt: number) => felt <= 0 || random.next() < Math.exp(-felt / heat);
  for (let move = 0; move < options.moves; move++) {
    if ((move & 255) === 255) {
      heat *= cooling;
      if (options.stop()) break;
    }
    if (random.next() < options.agendas) {
      const change = rebuilder.try(random.below(problem.n), random, heat, accept);
      if (change === null) continue;
      cost += change;
      if (cost < best - 1e-9) {
        best = cost;
        saved.set(roundOf);
        if (best <= options.target) break;
      }
      continue;
    }
    const e = placed[random.below(placed.length)];
    const origin = roundOf[e];
    const target = problem.first[e] + random.below(problem.last[e] - problem.first[e] + 1);
    if (target === origin || !timetable.buildChain(e, target)) continue;
    const balance = timetable.chainBalance;
    if (count[target] + balance > problem.tables || count[origin] - balance > problem.tables) continue;
    const change = timetable.chainGapChange(origin, target, costOf);
    const felt = change + options.ease * timetable.chainEase;
    if (felt > 0 && random.next() >= Math.exp(-felt / heat)) continue;
    timetable.applyChain(origin, target);
    cost += change;
    if (cost < best - 1e-9) {
      best = cost;
      saved.set(roundOf);
      if (best <= options.target) break;
    }
  }
  if (cost > best + 1e-9) timetable.restore(saved);
  return best;
}
