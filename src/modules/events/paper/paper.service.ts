import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { labelOfOrganisationKind } from '../../../core/taxonomy/organisation-kinds.js';
import { labelOfPartnershipType } from '../../../core/taxonomy/partnership-types.js';
import type { Actor } from '../../../platform/http/access.js';
import { frenchTime } from '../../../platform/mail/templates/french-time.js';
import { ReportService } from '../after/report.service.js';
import { shownSchedule } from '../editing/editable-schedule.js';
import type { Event } from '../event.entity.js';
import { EventMails, whenInWords } from '../letters/event-mails.js';
import { Meeting } from '../meeting.entity.js';
import { PersonalLinks } from '../personal-links.js';
import { Registration } from '../registration.entity.js';
import { roundTimes } from '../round-times.js';
import { StaffEvents } from '../staff-events.js';
import { makePdf } from './make-pdf.js';
import { type PaperEvent, paperPack } from './paper-pages.js';
import { reportPage } from './report-page.js';

const nameOf = ({ organisation: { usualName, name } }: Registration) => usualName ?? name;

/** Paper still works: the whole event in one file, and the report. */
@Injectable()
export class PaperService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly staffEvents: StaffEvents,
    private readonly links: PersonalLinks,
    private readonly mails: EventMails,
    private readonly reports: ReportService,
  ) {}

  async pack(eventId: string, actor: Actor): Promise<Buffer> {
    return makePdf(paperPack(await this.paperOf(await this.staffEvents.get(eventId, actor))));
  }

  async report(eventId: string, actor: Actor): Promise<Buffer> {
    const event = await this.staffEvents.get(eventId, actor);
    return makePdf(reportPage(await this.reports.of(event), whenInWords(event)));
  }

  private async paperOf(event: Event): Promise<PaperEvent> {
    const { manager } = this.database;
    const people = await manager.find(Registration, {
      where: { eventId: event.id, state: 'confirmed' },
      relations: { organisation: true },
      order: { organisation: { name: 'ASC' } },
    });
    const byId = new Map(people.map((one) => [one.id, one]));
    const schedule = await shownSchedule(manager, event.id);
    const found = schedule
      ? await manager.find(Meeting, { where: { scheduleId: schedule.id }, order: { round: 'ASC' } })
      : [];
    const meetings = found.filter((one) => byId.has(one.associationId) && byId.has(one.companyId));
    const clocks = new Map(
      roundTimes(event).map(({ round, startsAt }) => [round, frenchTime(startsAt, 'Europe/Paris')]),
    );
    return {
      name: event.name,
      when: whenInWords(event),
      place: this.mails.placeOf(event),
      rules: event.charter,
      rounds: [...clocks].map(([round, clock]) => ({ round, clock })),
      tables: Array.from({ length: event.tables }, (_, index) => index + 1),
      seats: new Map(
        meetings.map((one) => [
          `${one.round}/${one.tableNumber}`,
          { association: nameOf(byId.get(one.associationId)!), company: nameOf(byId.get(one.companyId)!) },
        ]),
      ),
      guests: people.map((guest) => ({
        organisation: nameOf(guest),
        kind: labelOfOrganisationKind(guest.organisation.kind),
        people: guest.delegates.map(({ name }) => name),
        side: guest.side,
        url: this.links.agendaUrl(guest),
        meetings: meetings
          .filter((one) => one.associationId === guest.id || one.companyId === guest.id)
          .map((one) => {
            const isAssociation = one.associationId === guest.id;
            return {
              round: one.round,
              clock: clocks.get(one.round) ?? '',
              table: one.tableNumber,
              partner: nameOf(byId.get(isAssociation ? one.companyId : one.associationId)!),
              type: one.partnershipType ? labelOfPartnershipType(one.partnershipType) : '',
              why: (isAssociation ? one.whyForAssociation : one.whyForCompany) ?? '',
            };
          }),
      })),
    };
  }
}
