import { placeOfPairings } from './scheduling-index.js';
import type { Meeting, Schedule, SchedulingProblem } from './types.js';

export type MeetingChange =
  | { change: 'added'; pairing: string; after: Meeting }
  | { change: 'removed'; pairing: string; before: Meeting }
  | { change: 'moved'; pairing: string; before: Meeting; after: Meeting };

export interface ScheduleComparison {
  changes: MeetingChange[];
  /** Participants with at least one change, with the pairings concerned, in the order of the problem. */
  concerned: { participant: string; pairings: string[] }[];
}

/** What changed between two versions, and for whom: decides who gets a message. A new table is a move. */
export function compareSchedules(
  problem: SchedulingProblem,
  before: Schedule,
  after: Schedule,
): ScheduleComparison {
  const old = new Map(before.meetings.map((meeting) => [meeting.pairing, meeting]));
  const fresh = new Map(after.meetings.map((meeting) => [meeting.pairing, meeting]));
  const changes: MeetingChange[] = [];
  for (const [pairing, meeting] of old) {
    const now = fresh.get(pairing);
    if (!now) changes.push({ change: 'removed', pairing, before: meeting });
    else if (now.round !== meeting.round || now.table !== meeting.table) {
      changes.push({ change: 'moved', pairing, before: meeting, after: now });
    }
  }
  for (const [pairing, meeting] of fresh) {
    if (!old.has(pairing)) changes.push({ change: 'added', pairing, after: meeting });
  }
  const places = placeOfPairings(problem.pairings);
  const touched = new Map<string, string[]>();
  for (const { pairing } of changes) {
    const place = places.get(pairing);
    if (place === undefined) continue;
    const { a, b } = problem.pairings[place];
    for (const id of [a, b]) touched.set(id, [...(touched.get(id) ?? []), pairing]);
  }
  const concerned = problem.participants
    .filter(({ id }) => touched.has(id))
    .map(({ id }) => ({ participant: id, pairings: touched.get(id)! }));
  return { changes, concerned };
}
