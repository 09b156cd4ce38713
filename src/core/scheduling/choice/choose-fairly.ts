import { type CompiledProblem, pairingsByParticipant } from '../compile-problem.js';
import { type Choice, chooseMeetings } from './choose-meetings.js';

/**
 * After the minima, the worst-off participant's share of its own best possible (its best meetings, were it alone)
 * as high as found, then the total. Multiplicative weights (Arora, Hazan and Kale, 2012): who gets a small share
 * weighs more in the next choice; the fairest choice met is kept, so this is a search, not a proof.
 */
export function chooseFairly(problem: CompiledProblem, rounds = 16): Choice {
  const { n, m, a, b, score } = problem;
  const best = bestAlone(problem);
  const plain = chooseMeetings(problem);
  const top = score.reduce((most, one) => Math.max(most, one), 1e-9);
  const weight = new Float64Array(n).fill(1);
  const scores = new Float64Array(m);
  let fairest = plain;
  let least = worstShare(plain.chosen);
  let current = plain.chosen;
  for (let round = 0; round < rounds; round++) {
    const shares = sharesOf(current);
    let sum = 0;
    for (let p = 0; p < n; p++) {
      weight[p] *= Math.exp(4 * (1 - shares[p]));
      sum += weight[p];
    }
    for (let p = 0; p < n; p++) weight[p] *= n / sum;
    for (let e = 0; e < m; e++) {
      const [x, y] = [a[e], b[e]];
      scores[e] = score[e] * (0.2 + (weight[x] * top) / (best[x] || 1) + (weight[y] * top) / (best[y] || 1));
    }
    current = chooseMeetings(problem, { scores }).chosen;
    const share = worstShare(current);
    if (share > least + 1e-9) {
      least = share;
      fairest = { ...plain, chosen: current };
    }
  }
  return fairest;

  function sharesOf(chosen: Uint8Array): Float64Array {
    const shares = new Float64Array(n);
    for (let e = 0; e < m; e++) {
      if (!chosen[e]) continue;
      shares[a[e]] += score[e];
      shares[b[e]] += score[e];
    }
    for (let p = 0; p < n; p++) shares[p] = best[p] > 0 ? shares[p] / best[p] : 1;
    return shares;
  }

  function worstShare(chosen: Uint8Array): number {
    return sharesOf(chosen).reduce((low, share) => Math.min(low, share), 1);
  }
}

function bestAlone(problem: CompiledProblem): Float64Array {
  const { start, list } = pairingsByParticipant(problem);
  return Float64Array.from({ length: problem.n }, (_, p) => {
    const own: number[] = [];
    for (let i = start[p]; i < start[p + 1]; i++) {
      if (problem.first[list[i]] <= problem.last[list[i]]) own.push(problem.score[list[i]]);
    }
    own.sort((one, other) => other - one);
    return own.slice(0, problem.max[p]).reduce((sum, one) => sum + one, 0);
  });
}
