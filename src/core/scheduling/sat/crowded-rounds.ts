import { type CompiledProblem, roundAllowed } from '../compile-problem.js';
import { CheapestAssignment } from '../timetable/assign-cheapest.js';
import { matchMost } from '../timetable/match-most.js';

/** Rounds in which participant p, with these meetings and no gap, could begin: 1 where that is possible. */
export function gaplessStarts(
  problem: CompiledProblem,
  meetings: number[],
  assignment = new CheapestAssignment(),
) {
  const { rounds } = problem;
  const size = meetings.length;
  const possible = new Uint8Array(rounds);
  const cost = new Float64Array(size * size);
  const column = new Int32Array(size);
  for (let start = 0; start + size <= rounds; start++) {
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < size; k++) {
        cost[i * size + k] = roundAllowed(problem, meetings[i], start + k) ? 0 : Number.POSITIVE_INFINITY;
      }
    }
    if (assignment.solve(size, size, cost, column)) possible[start] = 1;
  }
  return possible;
}

/** Rounds in which somebody without a gap is busy whatever the start. */
export function surelyBusy(starts: Uint8Array, meetings: number): number[] {
  const first = starts.lastIndexOf(1);
  const end = starts.indexOf(1) + meetings;
  const list: number[] = [];
  if (first < 0) return list;
  for (let r = first; r < end; r++) list.push(r);
  return list;
}

/**
 * How many of a group can be busy in round r: each meeting inside the group seats two at one table, all others one,
 * so never more than the tables and the largest matching inside the group together.
 */
export function mostSeated(problem: CompiledProblem, meetings: number[], group: number[], r: number): number {
  const place = new Map(group.map((p, i) => [p, i]));
  const neighbours: number[][] = group.map(() => []);
  for (const e of meetings) {
    const [one, other] = [place.get(problem.a[e]), place.get(problem.b[e])];
    if (one === undefined || other === undefined || !roundAllowed(problem, e, r)) continue;
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  return problem.tables + matchMost(neighbours);
}
