import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Actor } from '../../../platform/http/access.js';
import type { NoteInput } from '../agenda/my-agenda.dto.js';
import { NotesService } from '../agenda/notes.service.js';
import { once } from '../day/check-ins.service.js';
import type { Event } from '../event.entity.js';
import { EventMails } from '../letters/event-mails.js';
import { thanksForComing } from '../letters/event-words.js';
import { PersonalLinks } from '../personal-links.js';
import { Registration } from '../registration.entity.js';
import { StaffEvents } from '../staff-events.js';
import type { EventReport, PaperResults } from './report.dto.js';
import { ReportService } from './report.service.js';

/** Paper results typed in, and the thanks that follow the event. */
@Injectable()
export class ResultsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly staffEvents: StaffEvents,
    private readonly notes: NotesService,
    private readonly reports: ReportService,
    private readonly mails: EventMails,
    private readonly links: PersonalLinks,
  ) {}

  /** What the forms say, in the name of each side. */
  async enter(eventId: string, { entries }: PaperResults, actor: Actor): Promise<EventReport> {
    const event = await this.staffEvents.get(eventId, actor);
    const authors = await this.database.manager.find(Registration, {
      where: { eventId, id: In(entries.map(({ authorId }) => authorId)) },
    });
    for (const author of authors) {
      const own = entries.filter(({ authorId }) => authorId === author.id);
      await this.notes.write(Object.assign(author, { event }), own.map(toNote), true);
    }
    return this.reports.of(event);
  }

  /** Thanks everybody who came, with those they will hear from. Sent once, however often it is asked. */
  async thank(eventId: string, actor: Actor): Promise<number> {
    const event = await this.staffEvents.get(eventId, actor);
    const report = await this.reports.of(event);
    const author = `${actor.firstName} ${actor.lastName}`;
    return this.database.transaction(async (manager) => {
      const people = await manager.find(Registration, {
        where: { eventId, state: 'confirmed', arrival: In(['present', 'late']) },
        relations: { organisation: true },
      });
      if (!(await once(manager, event, event.id, 'thanks', author, {}))) return 0;
      let posted = 0;
      for (const registration of people) posted += await this.thankOne(manager, event, registration, report);
      return posted;
    });
  }

  private thankOne(
    manager: EntityManager,
    event: Event,
    registration: Registration,
    { meetings }: EventReport,
  ): Promise<number> {
    const own = meetings.filter(({ associationId, companyId }) =>
      [associationId, companyId].includes(registration.id),
    );
    const partners = (outcome: string) =>
      own
        .filter((one) => one.outcome === outcome)
        .map((one) => (one.associationId === registration.id ? one.company : one.association));
    const both = partners('follow_up');
    const silent = own.some((one) => one.outcome === 'unknown');
    const agendaUrl = this.links.agendaUrl(registration);
    return this.mails.post(
      manager,
      { event, labo: event.labo, registration },
      thanksForComing({ eventName: event.name, agendaUrl, both, silent }),
    );
  }
}

const toNote = ({ authorId: _, ...note }: NoteInput & { authorId: string }): NoteInput => note;
