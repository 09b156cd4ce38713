import type { CompiledProblem } from '../compile-problem.js';
import { NetworkSimplex } from './network-simplex.js';
import { roundHalves } from './round-halves.js';
import { splitSides } from './split-sides.js';

export interface Choice {
  /** Pairings chosen. */
  chosen: Uint8Array;
  /** No schedule with the least shortfall has a higher total score: value of a dual solution. */
  scoreBound: number;
  /** No schedule has a smaller shortfall. */
  shortfallBound: number;
  /** Price of one meeting of each participant, and of a place in the room. */
  prices: Float64Array;
  roomPrice: number;
}

export interface ChoiceOptions {
  /** Pairings left out, as if they could not be held. */
  excluded?: Uint8Array;
  /** Scores to use instead of the problem's (fairness). */
  scores?: Float64Array;
}

/** Most meetings the room and the people present can hold over all rounds. */
export function roomCapacity(problem: CompiledProblem): number {
  let total = 0;
  for (let r = 0; r < problem.rounds; r++) {
    let seats = 0;
    for (let p = 0; p < problem.n; p++) seats += problem.available[p * problem.rounds + r] * problem.seats[p];
    total += Math.min(problem.tables, seats >> 1);
  }
  return total;
}

/**
 * Chooses the meetings before their rounds: a b-matching of least shortfall, then highest score, over the pairings,
 * each participant within [min, max], all within the room. Exact on bipartite graphs (the polytope is integral);
 * otherwise the bound is that of the half-integral relaxation, solved on the bipartite double cover.
 */
export function chooseMeetings(problem: CompiledProblem, options: ChoiceOptions = {}): Choice {
  const { n, m, a, b } = problem;
  const score = options.scores ?? problem.score;
  const chosen = new Uint8Array(m);
  const max = problem.max.slice();
  const min = problem.min.slice();
  let room = roomCapacity(problem);
  let fixedScore = 0;
  const open = new Uint8Array(m);
  for (let e = 0; e < m; e++) {
    if (problem.required[e]) {
      chosen[e] = 1;
      fixedScore += score[e];
      room--;
      for (const p of [a[e], b[e]]) {
        max[p]--;
        min[p]--;
      }
    } else if (problem.first[e] <= problem.last[e] && !options.excluded?.[e]) open[e] = 1;
  }
  let wanted = 0;
  let most = 0;
  for (let p = 0; p < n; p++) {
    max[p] = Math.max(0, max[p]);
    wanted += Math.max(0, min[p]);
    min[p] = Math.min(max[p], Math.max(0, min[p]));
    most += max[p];
  }
  room = Math.max(0, Math.min(room, most));
  for (let e = 0; e < m; e++) if (max[a[e]] === 0 || max[b[e]] === 0) open[e] = 0;
  const side = splitSides(problem);
  const flow = buildFlow(problem, { score, open, min, max, room, side });
  const { net, unit, promise } = flow;
  do net.solve();
  while (net.priceIn() > 0);
  const dual = net.dualValue() / unit;
  let kept = 0;
  for (const arc of flow.promiseArcs) kept += net.flow[arc] / unit;
  const halves = new Float64Array(m);
  for (let e = 0; e < m; e++) {
    if (flow.arcOf[e] < 0) continue;
    halves[e] = net.flow[flow.arcOf[e]];
    if (unit === 2) halves[e] = (halves[e] + net.flow[flow.arcOf[e] + 1]) / 2;
  }
  const prices = new Float64Array(n);
  for (let p = 0; p < n; p++) prices[p] = flow.priceOf(p);
  const result: Choice = {
    chosen,
    scoreBound: dual - promise * kept + fixedScore,
    shortfallBound: Math.max(0, Math.ceil(wanted - dual / promise - 1e-6)),
    prices,
    roomPrice: flow.roomPrice(),
  };
  if (unit === 1) for (let e = 0; e < m; e++) chosen[e] |= halves[e] > 0.5 ? 1 : 0;
  else roundHalves(problem, { halves, chosen, open, score, max, room });
  return result;
}

interface FlowInput {
  score: Float64Array;
  open: Uint8Array;
  min: Int32Array;
  max: Int32Array;
  room: number;
  side: Int8Array | null;
}

/** Root → left nodes → right nodes → hub → root; minima are rewards larger than any total score. */
function buildFlow(problem: CompiledProblem, input: FlowInput) {
  const { n, m, a, b } = problem;
  const { score, open, min, max, side } = input;
  const unit = side ? 1 : 2;
  let best = 1e-9;
  for (let e = 0; e < m; e++) if (open[e] && score[e] > best) best = score[e];
  const promise = (input.room + 1) * best * 1.001;
  const left = (p: number) => 2 + p;
  const right = (p: number) => (side ? 2 + p : 2 + n + p);
  const nodes = side ? 2 + n : 2 + 2 * n;
  const net = new NetworkSimplex(nodes, (m + 2 * n) * unit + n * 4 + 8, promise * 1e-14 + best * 1e-10);
  const hub = 1;
  const treeArc = new Int32Array(nodes).fill(-1);
  const hubArc = net.addArc(hub, 0, input.room * unit, 0);
  net.activate(hubArc);
  treeArc[hub] = hubArc;
  const arcOf = new Int32Array(m).fill(-1);
  const bestArc = new Int32Array(nodes).fill(-1);
  for (let e = 0; e < m; e++) {
    if (!open[e]) continue;
    for (let k = 0; k < unit; k++) {
      const [p, q] = side
        ? side[a[e]] === 0
          ? [a[e], b[e]]
          : [b[e], a[e]]
        : k
          ? [b[e], a[e]]
          : [a[e], b[e]];
      const arc = net.addArc(left(p), right(q), 1, -score[e]);
      if (k === 0) arcOf[e] = arc;
      if (bestArc[left(p)] < 0 || net.cost[bestArc[left(p)]] > -score[e]) bestArc[left(p)] = arc;
    }
  }
  const promiseArcs: number[] = [];
  for (let p = 0; p < n; p++) {
    const tiers: [number, number][] = [
      [min[p], -promise],
      [max[p] - min[p], 0],
    ];
    if (!side || side[p] === 0) {
      treeArc[left(p)] = bestArc[left(p)];
      if (bestArc[left(p)] < 0) treeArc[left(p)] = net.addArc(left(p), 0, 0, 0);
      else {
        for (const [capacity, cost] of tiers) {
          if (capacity <= 0) continue;
          const arc = net.addArc(0, left(p), capacity, cost);
          net.activate(arc);
          if (cost < 0) promiseArcs.push(arc);
        }
        net.activate(bestArc[left(p)]);
      }
    }
    if (!side || side[p] === 1) {
      for (const [capacity, cost] of tiers) {
        if (capacity <= 0) continue;
        const arc = net.addArc(right(p), hub, capacity, cost);
        net.activate(arc);
        if (treeArc[right(p)] < 0) treeArc[right(p)] = arc;
        if (cost < 0) promiseArcs.push(arc);
      }
      if (treeArc[right(p)] < 0) treeArc[right(p)] = net.addArc(right(p), hub, 0, 0);
    }
  }
  activateBest(problem, net, { ...input, arcOf, unit });
  net.startFrom(treeArc);
  const roomPrice = () => Math.max(0, -net.reducedCost(hubArc));
  const priceOf = (p: number) => {
    const leftPrice = net.potential[left(p)] - net.potential[0];
    const rightPrice = net.potential[hub] - net.potential[right(p)];
    if (!side) return (leftPrice + rightPrice) / 2;
    return side[p] === 0 ? leftPrice : rightPrice;
  };
  return { net, unit, promise, promiseArcs, arcOf, priceOf, roomPrice };
}

/** Lets the search start with each participant's best few pairings; the others come in when priced. */
function activateBest(
  problem: CompiledProblem,
  net: NetworkSimplex,
  input: FlowInput & { arcOf: Int32Array; unit: number },
): void {
  const { n, m, a, b } = problem;
  const buckets = 64;
  let best = 1e-9;
  for (let e = 0; e < m; e++) if (input.open[e] && input.score[e] > best) best = input.score[e];
  const scale = (buckets - 1) / best;
  const histogram = new Uint16Array(n * buckets);
  for (let e = 0; e < m; e++) {
    if (!input.open[e]) continue;
    const bucket = Math.floor(input.score[e] * scale);
    histogram[a[e] * buckets + bucket]++;
    histogram[b[e] * buckets + bucket]++;
  }
  const threshold = new Int16Array(n);
  for (let p = 0; p < n; p++) {
    let left = input.max[p] + 4;
    let bucket = buckets - 1;
    for (; bucket > 0 && left > 0; bucket--) left -= histogram[p * buckets + bucket];
    threshold[p] = bucket;
  }
  for (let e = 0; e < m; e++) {
    if (!input.open[e]) continue;
    const bucket = Math.floor(input.score[e] * scale);
    if (bucket < threshold[a[e]] && bucket < threshold[b[e]]) continue;
    net.activate(input.arcOf[e]);
    if (input.unit === 2) net.activate(input.arcOf[e] + 1);
  }
}
