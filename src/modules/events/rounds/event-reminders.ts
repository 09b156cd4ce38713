import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { EventCalendars } from '../calendar/event-calendars.js';
import type { Event } from '../event.entity.js';
import { EventAction } from '../event-action.entity.js';
import { EventMails } from '../letters/event-mails.js';
import { reminder } from '../letters/event-words.js';
import { PersonalLinks } from '../personal-links.js';
import { WaitingList } from '../registering/waiting-list.service.js';
import { Registration } from '../registration.entity.js';

/** « C’est dans deux jours »: when, where, how many meetings, the code for the door, and how to give one’s place up. */
@Injectable()
export class EventReminders {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly waitingList: WaitingList,
    private readonly mails: EventMails,
    private readonly links: PersonalLinks,
    private readonly calendars: EventCalendars,
  ) {}

  /** Once an event, whoever asks and however often; answers how many messages left. */
  send(eventId: string): Promise<number> {
    return this.database.transaction(async (manager) => {
      const event = await this.waitingList.hold(manager, eventId);
      if (!event || (await manager.existsBy(EventAction, { eventId, kind: 'reminder' }))) return 0;
      const { laboId } = event;
      const action = { id: crypto.randomUUID(), laboId, eventId, kind: 'reminder', author: '', payload: {} };
      await manager.insert(EventAction, action);
      const people = await manager.find(Registration, {
        where: { eventId, state: 'confirmed' },
        relations: { organisation: true },
      });
      const meetings = await countMeetings(manager, eventId);
      let posted = 0;
      for (const one of people) posted += await this.remind(manager, event, one, meetings.get(one.id) ?? 0);
      return posted;
    });
  }

  private async remind(
    manager: EntityManager,
    event: Event,
    registration: Registration,
    meetings: number,
  ): Promise<number> {
    return this.mails.post(
      manager,
      { event, labo: event.labo, registration },
      reminder({
        eventName: event.name,
        registrationUrl: this.links.registrationUrl(registration),
        charter: event.charter,
        agendaUrl: this.links.agendaUrl(registration),
        meetings,
      }),
      [await this.calendars.attachment(manager, event, registration)],
    );
  }
}

/** In the timetable people hold, by registration. */
async function countMeetings(manager: EntityManager, eventId: string): Promise<Map<string, number>> {
  const rows: { id: string; count: number }[] = await manager.query(
    `SELECT who AS id, count(*)::int AS count FROM meeting
     JOIN event_schedule schedule ON schedule.id = schedule_id AND event_id = $1 AND schedule.state = 'published',
     LATERAL (VALUES (association_id), (company_id)) AS parties (who) GROUP BY who`,
    [eventId],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
