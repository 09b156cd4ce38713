import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { french } from '../../../core/kernel/french-typography.js';
import { startOfRounds } from '../day/timeline-view.js';
import { EventDay } from '../event-day.entity.js';
import { EventMails } from '../letters/event-mails.js';
import { PersonalLinks } from '../personal-links.js';
import { Registration } from '../registration.entity.js';
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

/** One’s meetings for one’s own calendar, at an address nobody guesses and one can change. */
@Injectable()
export class CalendarsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly links: PersonalLinks,
    private readonly mails: EventMails,
  ) {}

  async feed(address: string): Promise<string> {
    const me = await this.links.findByCalendar(address);
    const { event } = me;
    const day = await this.database.manager.findOneBy(EventDay, { eventId: event.id });
    const starts = startOfRounds(event, day);
    const [{ published }] = await this.database.query(
      `SELECT count(*)::int AS published FROM event_schedule WHERE event_id = $1 AND published_at IS NOT NULL`,
      [event.id],
    );
    const sequence = published + event.version + me.version + (day?.version ?? 0);
    const place = this.mails.placeOf(event);
    const base = { sequence, place };
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
      ...(await this.heldBy(me)).map(({ partnerId, name, round, table, why, current }) => {
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

  /** A new address; the former answers nothing any more. */
  async renew(link: string): Promise<void> {
    const { id } = await this.links.find(link);
    await this.database.manager.increment(Registration, { id }, 'calendarVersion', 1);
  }

  /** The last place people were told of each meeting, held still or not. */
  private heldBy({ id, eventId, side }: Registration): Promise<HeldRow[]> {
    const [mine, theirs] = side === 'association' ? ['association', 'company'] : ['company', 'association'];
    return this.database.query(
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
}
