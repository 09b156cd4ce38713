import type { Meeting, Pairing, Participant, Schedule, SchedulingProblem } from './types.js';

/** A problem and a schedule looked up by name, made once for all the rules that read them. */
export interface SchedulingIndex {
  problem: SchedulingProblem;
  participants: Map<string, Participant>;
  /** Pairings that have a meeting. */
  pairings: Map<string, Pairing>;
  /** Meetings whose pairing is known, in the order given. */
  meetings: Meeting[];
  meetingOf: Map<string, Meeting>;
  meetingsOf: Map<string, Meeting[]>;
}

const known = new WeakMap<Pairing[], Map<string, number>>();

/** Place of each pairing in the list, by identifier; kept as long as the list is, since repairs ask again and again. */
export function placeOfPairings(pairings: Pairing[]): Map<string, number> {
  const found = known.get(pairings);
  if (found && found.size === pairings.length) return found;
  const fresh = new Map(pairings.map((one, i) => [one.id, i]));
  known.set(pairings, fresh);
  return fresh;
}

export function indexSchedule(problem: SchedulingProblem, schedule: Schedule): SchedulingIndex {
  const participants = new Map(problem.participants.map((one) => [one.id, one]));
  const places = placeOfPairings(problem.pairings);
  const pairings = new Map<string, Pairing>();
  for (const { pairing } of schedule.meetings) {
    const place = places.get(pairing);
    if (place !== undefined) pairings.set(pairing, problem.pairings[place]);
  }
  const meetings = schedule.meetings.filter((meeting) => pairings.has(meeting.pairing));
  const meetingsOf = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const pairing = pairings.get(meeting.pairing)!;
    for (const id of [pairing.a, pairing.b]) {
      const list = meetingsOf.get(id);
      if (list) list.push(meeting);
      else meetingsOf.set(id, [meeting]);
    }
  }
  for (const list of meetingsOf.values()) list.sort((one, other) => one.round - other.round);
  return {
    problem,
    participants,
    pairings,
    meetings,
    meetingOf: new Map(meetings.map((one) => [one.pairing, one])),
    meetingsOf,
  };
}

/** The name people read; the identifier when there is none. */
export function nameOf(index: SchedulingIndex, id: string): string {
  return index.participants.get(id)?.name ?? id;
}

export function pairNames(index: SchedulingIndex, pairing: Pairing): string {
  return `${nameOf(index, pairing.a)} et ${nameOf(index, pairing.b)}`;
}
