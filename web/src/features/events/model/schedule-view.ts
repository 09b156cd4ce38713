import type { EventDetail, Schedule, ScheduledMeeting, ScheduleProblem, Seat } from '../../../api/types.js';

export const slotKey = (round: number, table: number): string => `${round}/${table}`;

/** Meetings by round and table: what each cell of the grid holds. */
export function bySlot(meetings: ScheduledMeeting[]): Map<string, ScheduledMeeting> {
  return new Map(meetings.map((meeting) => [slotKey(meeting.round, meeting.table), meeting]));
}

/** Broken rules by round and table; warnings and what concerns the whole schedule are under no slot. */
export function problemsBySlot(problems: ScheduleProblem[]): Map<string, ScheduleProblem[]> {
  const slots = new Map<string, ScheduleProblem[]>();
  for (const problem of problems) {
    if (problem.severity !== 'broken' || problem.round === null || problem.table === null) continue;
    const key = slotKey(problem.round, problem.table);
    slots.set(key, [...(slots.get(key) ?? []), problem]);
  }
  return slots;
}

export interface ParticipantRow {
  key: string;
  organisation: Seat;
  side: 'association' | 'company';
  /** Meetings by round. */
  rounds: Map<number, { meeting: ScheduledMeeting; partner: Seat }>;
}

/** One row a participant, in French alphabetical order, with what they do in each round. */
export function participantRows(
  registrations: EventDetail['registrations'],
  meetings: ScheduledMeeting[],
): ParticipantRow[] {
  const rows = new Map<string, ParticipantRow>();
  for (const { organisation, side } of registrations)
    rows.set(organisation.id, { key: organisation.id, organisation, side, rounds: new Map() });
  for (const meeting of meetings) {
    rows.get(meeting.a.id)?.rounds.set(meeting.round, { meeting, partner: meeting.b });
    rows.get(meeting.b.id)?.rounds.set(meeting.round, { meeting, partner: meeting.a });
  }
  return [...rows.values()].sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'fr'));
}

/** Accents, ligatures and case do not matter when looking for a name. */
export function fold(text: string): string {
  return text
    .toLocaleLowerCase('fr')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}

/** The rows of one side whose name holds the words looked for. */
export function filterRows(
  rows: ParticipantRow[],
  side: 'all' | 'association' | 'company',
  search: string,
): ParticipantRow[] {
  const wanted = fold(search.trim());
  return rows.filter(
    (row) => (side === 'all' || row.side === side) && fold(row.organisation.name).includes(wanted),
  );
}

/** Who gets a message when the schedule is published: each side's organisations that have a meeting. */
export function toldBy(
  registrations: EventDetail['registrations'],
  schedule: Schedule,
): { associations: number; companies: number; total: number } {
  const met = new Set(schedule.meetings.flatMap(({ a, b }) => [a.id, b.id]));
  const told = registrations.filter(({ organisation }) => met.has(organisation.id));
  const associations = told.filter(({ side }) => side === 'association').length;
  return { associations, companies: told.length - associations, total: told.length };
}

/** Length of a round in minutes, when the times are known. */
export function roundMinutes(times: EventDetail['roundTimes']): number | null {
  const first = times[0];
  if (!first) return null;
  return Math.round((Date.parse(first.endsAt) - Date.parse(first.startsAt)) / 60_000);
}
