import type { CompiledProblem } from '../compile-problem.js';

export interface HalvesInput {
  /** 0, ½ or 1 for each pairing. */
  halves: Float64Array;
  /** In: the pairings already decided. Out: the choice. */
  chosen: Uint8Array;
  open: Uint8Array;
  score: Float64Array;
  max: Int32Array;
  room: number;
}

/**
 * Turns a half-integral b-matching into meetings: halves lie on trails, which alternate between held and not held;
 * only odd closed trails lose something. Free places left over are then filled by score.
 */
export function roundHalves(problem: CompiledProblem, input: HalvesInput): void {
  const { n, m, a, b } = problem;
  const { halves, chosen, open, score, max } = input;
  const load = new Int32Array(n);
  let total = 0;
  const trail: number[][] = Array.from({ length: n }, () => []);
  for (let e = 0; e < m; e++) {
    if (halves[e] > 0.75) {
      chosen[e] = 1;
      load[a[e]]++;
      load[b[e]]++;
      total++;
    } else if (halves[e] > 0.25) {
      trail[a[e]].push(e);
      trail[b[e]].push(e);
    }
  }
  const done = new Uint8Array(m);
  const take = (e: number) => {
    if (load[a[e]] >= max[a[e]] || load[b[e]] >= max[b[e]] || total >= input.room) return;
    chosen[e] = 1;
    load[a[e]]++;
    load[b[e]]++;
    total++;
  };
  const follow = (start: number) => {
    let node = start;
    let hold = true;
    for (;;) {
      let e = -1;
      while (trail[node].length) {
        const candidate = trail[node].pop()!;
        if (!done[candidate]) {
          e = candidate;
          break;
        }
      }
      if (e < 0) return;
      done[e] = 1;
      if (hold) take(e);
      hold = !hold;
      node = a[e] === node ? b[e] : a[e];
    }
  };
  for (let p = 0; p < n; p++) if (trail[p].filter((e) => !done[e]).length % 2 === 1) follow(p);
  for (let p = 0; p < n; p++) while (trail[p].some((e) => !done[e])) follow(p);
  const rest: number[] = [];
  for (let e = 0; e < m; e++) if (open[e] && !chosen[e]) rest.push(e);
  rest.sort((one, other) => score[other] - score[one]);
  for (const e of rest) take(e);
}
