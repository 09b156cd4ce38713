import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { LabosService } from '../labos/labos.service.js';
import { nameOf } from '../organisations/name-of.js';
import { EventCalendars } from './calendar/event-calendars.js';
import type { Event } from './event.entity.js';
import { recipientsOf } from './letters/event-mails.js';
import type { Meeting } from './meeting.entity.js';
import { PersonalLinks } from './personal-links.js';
import { renderProgrammeMail } from './programme-mail.js';
import { Registration } from './registration.entity.js';
import { toAgendaEvent } from './to-event-dto.js';

/** Tells registered people their programme. */
@Injectable()
export class ProgrammeMails {
  constructor(
    private readonly labos: LabosService,
    private readonly outbox: Outbox,
    private readonly gazetteer: Gazetteer,
    private readonly links: PersonalLinks,
    private readonly calendars: EventCalendars,
  ) {}

  /** Writes to the people of these registrations; `before` is the programme they held, null for the first. */
  async post(
    manager: EntityManager,
    event: Event,
    registrationIds: string[],
    meetings: Meeting[],
    before: Meeting[] | null,
  ): Promise<void> {
    const labo = await this.labos.get(event.laboId);
    for (const id of registrationIds) {
      const registration = await manager.findOneOrFail(Registration, {
        where: { id },
        relations: { organisation: true },
      });
      const { organisation } = registration;
      const recipients = await recipientsOf(manager, registration);
      const agendaOf = (all: Meeting[]) => toAgendaEvent(event, id, ownOf(all, id), this.gazetteer);
      const calendar = await this.calendars.attachment(manager, event, registration);
      const agendaUrl = this.links.agendaUrl(registration);
      for (const { firstName, name, address } of recipients) {
        const mail = await renderProgrammeMail({
          laboName: labo.name,
          recipient: { firstName },
          organisationName: nameOf(organisation),
          agenda: agendaOf(meetings),
          houseRules: labo.houseRules,
          agendaUrl,
          changed: before !== null,
          ...(before ? { before: agendaOf(before).meetings } : {}),
        });
        await this.outbox.post(manager, {
          laboId: labo.id,
          to: { name, address },
          fromName: labo.senderName,
          attachments: [calendar],
          ...mail,
        });
      }
    }
  }
}

const ownOf = (meetings: Meeting[], registrationId: string): Meeting[] =>
  meetings.filter(({ associationId, companyId }) => [associationId, companyId].includes(registrationId));
