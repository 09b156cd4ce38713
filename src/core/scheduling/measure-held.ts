import type { MeetingChange, ScheduleComparison } from './compare-schedules.js';
import type { ScheduleMeasures } from './measure-schedule.js';
import type { Timetable } from './timetable/timetable.js';
import type { Meeting, SchedulingProblem } from './types.js';

/** A meeting with the place of its pairing in the problem. */
export interface HeldMeeting {
  e: number;
  meeting: Meeting;
}

/**
 * What `measureSchedule` says of the meetings of a timetable, by numbers instead of names: repairs measure two
 * schedules each. `held` is all that is placed, by round.
 */
export function measureHeld(
  problem: SchedulingProblem,
  timetable: Timetable,
  held: HeldMeeting[],
): ScheduleMeasures {
  const { gaps, degree, count } = timetable;
  const { a, b, score, n } = timetable.problem;
  let [mostGaps, fewestGaps, shortfall, peopleShort] = [0, Number.POSITIVE_INFINITY, 0, 0];
  for (let p = 0; p < n; p++) {
    if (gaps[p] > mostGaps) mostGaps = gaps[p];
    if (gaps[p] < fewestGaps) fewestGaps = gaps[p];
    const missing = (problem.participants[p].min ?? 0) - degree[p];
    if (missing <= 0) continue;
    shortfall += missing;
    peopleShort++;
  }
  const lastTable = new Int32Array(n);
  let [total, tableMoves] = [0, 0];
  for (const { e, meeting } of held) {
    total += score[e];
    for (const p of [a[e], b[e]]) {
      if (lastTable[p] > 0 && lastTable[p] !== meeting.table) tableMoves++;
      lastTable[p] = meeting.table;
    }
  }
  return {
    meetings: held.length,
    score: total,
    gaps: timetable.totalGaps,
    gapSpread: Number.isFinite(fewestGaps) ? mostGaps - fewestGaps : 0,
    shortfall,
    peopleShort,
    tableMoves,
    unevenness: Math.max(...count) - Math.min(...count),
  };
}

/** What `compareSchedules` says, for versions whose pairings are all known and met once. */
export function compareHeld(
  problem: SchedulingProblem,
  before: HeldMeeting[],
  after: HeldMeeting[],
): ScheduleComparison {
  const fresh = new Map(after.map((one) => [one.e, one.meeting]));
  const changes: MeetingChange[] = [];
  for (const { e, meeting } of before) {
    const { pairing } = meeting;
    const now = fresh.get(e);
    fresh.delete(e);
    if (!now) changes.push({ change: 'removed', pairing, before: meeting });
    else if (now.round !== meeting.round || now.table !== meeting.table) {
      changes.push({ change: 'moved', pairing, before: meeting, after: now });
    }
  }
  const places = new Map(before.map((one) => [one.meeting.pairing, one.e]));
  for (const [e, meeting] of fresh) {
    places.set(meeting.pairing, e);
    changes.push({ change: 'added', pairing: meeting.pairing, after: meeting });
  }
  const touched = new Map<string, string[]>();
  for (const { pairing } of changes) {
    const { a, b } = problem.pairings[places.get(pairing)!];
    for (const id of [a, b]) touched.set(id, [...(touched.get(id) ?? []), pairing]);
  }
  const concerned = problem.participants
    .filter(({ id }) => touched.has(id))
    .map(({ id }) => ({ participant: id, pairings: touched.get(id)! }));
  return { changes, concerned };
}
