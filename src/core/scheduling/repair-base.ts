import { type CompiledProblem, compileProblem, pairingsByParticipant } from './compile-problem.js';
import { Standing } from './repair-standing.js';
import { Timetable } from './timetable/timetable.js';
import type { Participant, Schedule, SchedulingProblem } from './types.js';

/** What every repair of an event needs and no absence changes; costs as much as reading the problem. */
export interface RepairBase {
  problem: SchedulingProblem;
  compiled: CompiledProblem;
  /** Holds the standing schedule between repairs. */
  timetable: Timetable;
  required: number[];
  standing: Standing | null;
  /** Pairings that can be held at all, best score first. */
  byScore: Int32Array;
  /** Place of each pairing in that order. */
  rank: Int32Array;
  /** For each pairing, how many of its two people are below their minimum; zeros between repairs. */
  short: Uint8Array;
  /** Pairings of each participant, as `pairingsByParticipant`. */
  pairings: { start: Int32Array; list: Int32Array };
}

export function repairBase(problem: SchedulingProblem): RepairBase {
  const compiled = compileProblem(problem);
  const { score, required } = compiled;
  const possible = Array.from(score.keys()).filter((e) => compiled.first[e] <= compiled.last[e]);
  const byScore = Int32Array.from(possible.sort((one, other) => score[other] - score[one] || one - other));
  const rank = new Int32Array(compiled.m).fill(byScore.length);
  byScore.forEach((e, place) => {
    rank[e] = place;
  });
  return {
    problem,
    compiled,
    timetable: new Timetable(compiled),
    required: Array.from(required.keys()).filter((e) => required[e]),
    byScore,
    rank,
    short: new Uint8Array(compiled.m),
    pairings: pairingsByParticipant(compiled),
    standing: null,
  };
}

/** Whether a base made earlier serves this problem: nothing but who is absent has changed. */
export function baseServes(base: RepairBase, problem: SchedulingProblem): boolean {
  const before = base.problem;
  return (
    before.pairings === problem.pairings &&
    base.compiled.m === problem.pairings.length &&
    before.rounds === problem.rounds &&
    before.tables === problem.tables &&
    before.forbidden === problem.forbidden &&
    before.sessions === problem.sessions &&
    before.tableFeatures === problem.tableFeatures &&
    before.participants.length === problem.participants.length &&
    before.participants.every((one, p) => onlyAbsences(one, problem.participants[p]))
  );
}

/** The same person, at most away more often than when the pairings were compiled. */
function onlyAbsences(before: Participant, now: Participant): boolean {
  if (before === now) return true;
  const away = new Set(now.unavailable ?? []);
  return (
    before.id === now.id &&
    before.min === now.min &&
    before.max === now.max &&
    before.delegates === now.delegates &&
    before.needs === now.needs &&
    before.homeTable === now.homeTable &&
    (before.unavailable ?? []).every((round) => away.has(round))
  );
}

/** The base's timetable with this schedule on it; made anew only when another one stood there. */
export function standingOf(base: RepairBase, published: Schedule): Standing {
  if (base.standing?.published !== published) base.standing = new Standing(base, published);
  return base.standing;
}
