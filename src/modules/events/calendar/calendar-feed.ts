import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export interface CalendarEntry {
  /** Stays the same whatever happens to the meeting. */
  uid: string;
  /** Never goes down. */
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  description: string | null;
  place: string;
  cancelled: boolean;
}

/** A calendar others subscribe to: instants in UTC, what no longer takes place kept and said to be cancelled. */
export function calendarFeed(name: string, url: string, entries: CalendarEntry[], now: Date): string {
  const calendar = ical({
    name,
    prodId: { company: 'Tandem', product: 'Rencontres', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 15 * 60,
  });
  for (const { uid, sequence, startsAt, endsAt, summary, description, place, cancelled } of entries)
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: now,
      start: startsAt,
      end: endsAt,
      summary,
      description: description ?? undefined,
      location: place,
      url,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}
