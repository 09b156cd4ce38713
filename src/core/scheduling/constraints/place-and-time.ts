import { nameOf, pairNames, type SchedulingIndex } from '../scheduling-index.js';
import type { Meeting, Schedule } from '../types.js';
import type { Violation } from '../violation.js';

/** Every meeting is one of the pairings. */
export function knownPairing(index: SchedulingIndex, schedule: Schedule): Violation[] {
  return schedule.meetings
    .filter((meeting) => !index.pairings.has(meeting.pairing))
    .map((meeting) => ({
      rule: 'known_pairing',
      message: `Le rendez-vous « ${meeting.pairing} » n’existe pas dans la liste des rencontres.`,
      round: meeting.round,
      table: meeting.table,
      pairings: [meeting.pairing],
      severity: 'broken',
    }));
}

/** A pairing meets once. */
export function heldOnce(index: SchedulingIndex): Violation[] {
  if (index.meetingOf.size === index.meetings.length) return [];
  const seen = new Set<string>();
  const found: Violation[] = [];
  for (const meeting of index.meetings) {
    if (!seen.has(meeting.pairing)) {
      seen.add(meeting.pairing);
      continue;
    }
    const pairing = index.pairings.get(meeting.pairing)!;
    found.push({
      rule: 'held_once',
      message: `${pairNames(index, pairing)} se rencontrent plusieurs fois.`,
      round: meeting.round,
      table: meeting.table,
      participants: [pairing.a, pairing.b],
      pairings: [pairing.id],
      severity: 'broken',
    });
  }
  return found;
}

/** Rounds and tables exist. */
export function withinTheRoom(index: SchedulingIndex): Violation[] {
  const { rounds, tables } = index.problem;
  const outside = (value: number, last: number) => !Number.isInteger(value) || value < 1 || value > last;
  const found: Violation[] = [];
  for (const meeting of index.meetings) {
    if (!outside(meeting.round, rounds) && !outside(meeting.table, tables)) continue;
    const pairing = index.pairings.get(meeting.pairing)!;
    const common = {
      round: meeting.round,
      table: meeting.table,
      participants: [pairing.a, pairing.b],
      pairings: [pairing.id],
      severity: 'broken' as const,
    };
    const who = pairNames(index, pairing);
    if (outside(meeting.round, rounds)) {
      found.push({
        ...common,
        rule: 'known_round',
        message: `${who} : le tour ${meeting.round} n’existe pas (${rounds} tours).`,
      });
    }
    if (outside(meeting.table, tables)) {
      found.push({
        ...common,
        rule: 'known_table',
        message: `${who} : la table ${meeting.table} n’existe pas (${tables} tables).`,
      });
    }
  }
  return found;
}

/** Nobody meets in a round they cannot attend. */
export function presence(index: SchedulingIndex): Violation[] {
  const found: Violation[] = [];
  for (const participant of index.problem.participants) {
    if (!participant.unavailable?.length) continue;
    const away = new Set(participant.unavailable);
    for (const meeting of index.meetingsOf.get(participant.id) ?? []) {
      if (!away.has(meeting.round)) continue;
      found.push({
        rule: 'presence',
        message: `${nameOf(index, participant.id)} n’est pas là au tour ${meeting.round}.`,
        round: meeting.round,
        table: meeting.table,
        participants: [participant.id],
        pairings: [meeting.pairing],
        severity: 'broken',
      });
    }
  }
  return found;
}

/** Nobody sits at more tables in a round than they have delegates. */
export function onePlaceAtATime(index: SchedulingIndex): Violation[] {
  const found: Violation[] = [];
  for (const [id, meetings] of index.meetingsOf) {
    const seats = index.participants.get(id)?.delegates ?? 1;
    if (!meetings.some((one, i) => i > 0 && one.round === meetings[i - 1].round)) continue;
    for (const [round, group] of grouped(meetings, (meeting) => meeting.round)) {
      if (group.length <= seats) continue;
      const count = group.length === 2 ? 'deux' : String(group.length);
      found.push({
        rule: 'one_place_at_a_time',
        message: `${nameOf(index, id)} a ${count} rendez-vous au tour ${round}.`,
        round,
        participants: [id],
        pairings: group.map((meeting) => meeting.pairing),
        severity: 'broken',
      });
    }
  }
  return found;
}

/** A table receives one meeting a round. */
export function oneMeetingPerTable(index: SchedulingIndex): Violation[] {
  const found: Violation[] = [];
  const inRounds = [...grouped(index.meetings, (one) => one.round).values()];
  for (const group of inRounds.flatMap((list) => [...grouped(list, (one) => one.table).values()])) {
    if (group.length < 2) continue;
    const { round, table } = group[0];
    const pairings = group.map((meeting) => index.pairings.get(meeting.pairing)!);
    found.push({
      rule: 'one_meeting_per_table',
      message: `La table ${table} reçoit ${group.length} rendez-vous au tour ${round}.`,
      round,
      table,
      participants: pairings.flatMap((pairing) => [pairing.a, pairing.b]),
      pairings: pairings.map((pairing) => pairing.id),
      severity: 'broken',
    });
  }
  return found;
}

function grouped<K>(meetings: Meeting[], key: (meeting: Meeting) => K): Map<K, Meeting[]> {
  const groups = new Map<K, Meeting[]>();
  for (const meeting of meetings) {
    const group = groups.get(key(meeting));
    if (group) group.push(meeting);
    else groups.set(key(meeting), [meeting]);
  }
  return groups;
}
