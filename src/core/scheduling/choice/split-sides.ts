import { type CompiledProblem, pairingsByParticipant } from '../compile-problem.js';

/** 0 or 1 for each participant so that every pairing crosses sides; null when that cannot be (odd cycles). */
export function splitSides(problem: CompiledProblem): Int8Array | null {
  const { start, list } = pairingsByParticipant(problem);
  const side = new Int8Array(problem.n).fill(-1);
  const queue = new Int32Array(problem.n);
  for (let root = 0; root < problem.n; root++) {
    if (side[root] >= 0) continue;
    side[root] = 0;
    let tail = 0;
    queue[tail++] = root;
    for (let head = 0; head < tail; head++) {
      const p = queue[head];
      for (let i = start[p]; i < start[p + 1]; i++) {
        const e = list[i];
        const other = problem.a[e] === p ? problem.b[e] : problem.a[e];
        if (side[other] === side[p]) return null;
        if (side[other] < 0) {
          side[other] = 1 - side[p];
          queue[tail++] = other;
        }
      }
    }
  }
  return side;
}
