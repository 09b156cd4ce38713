import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MailAttachment } from '../../../platform/mail/outgoing-mail.entity.js';
import { EventCalendars } from '../calendar/event-calendars.js';
import type { Event } from '../event.entity.js';
import type { EventWords } from '../letters/event-letter.js';
import { EventMails } from '../letters/event-mails.js';
import { onWaitingList, registrationCancelled, registrationConfirmed } from '../letters/event-words.js';
import { PersonalLinks } from '../personal-links.js';
import type { Registration } from '../registration.entity.js';

/** What somebody receives about a registration. */
@Injectable()
export class RegistrationMails {
  constructor(
    private readonly mails: EventMails,
    private readonly links: PersonalLinks,
    private readonly calendars: EventCalendars,
  ) {}

  async confirmed(manager: EntityManager, event: Event, registration: Registration): Promise<number> {
    const agendaUrl = this.links.agendaUrl(registration);
    const words = { ...this.of(event, registration), charter: event.charter, agendaUrl };
    const calendar = await this.calendars.attachment(manager, event, registration);
    return this.post(manager, event, registration, registrationConfirmed(words), [calendar]);
  }

  waiting(
    manager: EntityManager,
    event: Event,
    registration: Registration,
    position: number,
  ): Promise<number> {
    const words = { ...this.of(event, registration), position };
    return this.post(manager, event, registration, onWaitingList(words));
  }

  cancelled(manager: EntityManager, event: Event, registration: Registration): Promise<number> {
    return this.post(manager, event, registration, registrationCancelled({ eventName: event.name }));
  }

  private of(event: Event, registration: Registration) {
    return { eventName: event.name, registrationUrl: this.links.registrationUrl(registration) };
  }

  private post(
    manager: EntityManager,
    event: Event,
    registration: Registration,
    words: EventWords,
    attachments: MailAttachment[] = [],
  ): Promise<number> {
    return this.mails.post(manager, { event, labo: event.labo, registration }, words, attachments);
  }
}
