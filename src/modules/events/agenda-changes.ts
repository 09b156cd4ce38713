import type { AgendaMeeting } from './event.dto.js';

/** New, or moved from another time or table. */
export type MeetingChange = 'added' | { movedFrom: AgendaMeeting };

export interface AgendaChanges {
  /** By meeting held now; what stays is absent. */
  byMeeting: Map<AgendaMeeting, MeetingChange>;
  /** Held before, and no longer. */
  removed: AgendaMeeting[];
}

/** What changed for one participant between two programmes; two organisations meet at most once. */
export function agendaChanges(before: AgendaMeeting[], now: AgendaMeeting[]): AgendaChanges {
  const former = new Map(before.map((meeting) => [meeting.with.id, meeting]));
  const byMeeting = new Map<AgendaMeeting, MeetingChange>();
  for (const meeting of now) {
    const old = former.get(meeting.with.id);
    former.delete(meeting.with.id);
    if (!old) byMeeting.set(meeting, 'added');
    else if (old.startsAt !== meeting.startsAt || old.table !== meeting.table)
      byMeeting.set(meeting, { movedFrom: old });
  }
  return { byMeeting, removed: [...former.values()] };
}
