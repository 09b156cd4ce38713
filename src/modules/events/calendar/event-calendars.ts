import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { french } from '../../../core/kernel/french-typography.js';
import type { MailAttachment } from '../../../platform/mail/outgoing-mail.entity.js';
import { startOfRounds } from '../day/timeline-view.js';
import type { Event } from '../event.entity.js';
import { EventDay } from '../event-day.entity.js';
import { EventMails } from '../letters/event-mails.js';
import { PersonalLinks } from '../personal-links.js';
import type { Registration } from '../registration.entity.js';
import { endOfEvent } from '../round-times.js';
import { type CalendarEntry, calendarFeed } from './calendar-feed.js';

interface HeldRow {
  partnerId: string;
  name: string;
  round: number;
  table: number;
  why: string | null;
  current: boolean;
}

/** Somebody's event and meetings as calendar entries, the same in the feed and beside a message. */
@Injectable()
export class EventCalendars {
  constructor(
    private readonly links: PersonalLinks,
    private readonly mails: EventMails,
  ) {}

  async calendarOf(manager: EntityManager, event: Event, me: Registration): Promise<string> {
    const day = await manager.findOneBy(EventDay, { eventId: event.id });
    const starts = startOfRounds(event, day);
    const [{ published }] = await manager.query(
      `SELECT count(*)::int AS published FROM event_schedule WHERE event_id = $1 AND published_at IS NOT NULL`,
      [event.id],
    );
    const sequence = published + event.version + me.version + (day?.version ?? 0);
    const base = { sequence, place: this.mails.placeOf(event) };
    const gone = me.state !== 'confirmed';
    const entries: CalendarEntry[] = [
      {
        ...base,
        uid: `${me.id}@tandem`,
        startsAt: event.startsAt,
        endsAt: endOfEvent(event),
        summary: event.name,
        description: event.description,
        cancelled: gone,
      },
      ...(await heldBy(manager, event.id, me)).map(({ partnerId, name, round, table, why, current }) => {
        const startsAt = starts.get(round) ?? event.startsAt;
        return {
          ...base,
          uid: `${me.id}.${partnerId}@tandem`,
          startsAt,
          endsAt: new Date(startsAt.getTime() + event.roundMinutes * 60_000),
          summary: french(`Table ${table} : ${name}`),
          description: why,
          cancelled: gone || !current,
        };
      }),
    ];
    return calendarFeed(event.name, this.links.agendaUrl(me), entries, new Date());
  }

  /** To open with one's own calendar. */
  async attachment(manager: EntityManager, event: Event, me: Registration): Promise<MailAttachment> {
    return {
      filename: 'rendez-vous.ics',
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
      content: await this.calendarOf(manager, event, me),
    };
  }
}

/** The last place people were told of each meeting, held still or not. */
function heldBy(manager: EntityManager, eventId: string, { id, side }: Registration): Promise<HeldRow[]> {
  const [mine, theirs] = side === 'association' ? ['association', 'company'] : ['company', 'association'];
  return manager.query(
    `SELECT DISTINCT ON (meeting.${theirs}_id) meeting.${theirs}_id AS "partnerId",
            coalesce(organisation.usual_name, organisation.name) AS name, meeting.round, table_number AS "table",
            why_for_${mine} AS why, schedule.state = 'published' AS current
     FROM meeting
     JOIN event_schedule schedule ON schedule.id = schedule_id
     JOIN registration partner ON partner.id = meeting.${theirs}_id
     JOIN organisation ON organisation.id = partner.organisation_id
     WHERE schedule.event_id = $1 AND schedule.published_at IS NOT NULL AND meeting.${mine}_id = $2
     ORDER BY meeting.${theirs}_id, schedule.state = 'published' DESC, schedule.published_at DESC`,
    [eventId, id],
  );
}
