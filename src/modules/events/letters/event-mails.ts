import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Gazetteer } from '../../../core/territory/gazetteer.js';
import { renderLetter } from '../../../platform/mail/letters/render-letter.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import type { MailAttachment } from '../../../platform/mail/outgoing-mail.entity.js';
import { capitalised } from '../../../platform/mail/templates/french.js';
import { frenchDate, frenchTime } from '../../../platform/mail/templates/french-time.js';
import type { Labo } from '../../labos/labo.entity.js';
import { OrganisationMember } from '../../organisations/organisation-member.entity.js';
import { communeName } from '../../organisations/to-organisation-dto.js';
import type { Event } from '../event.entity.js';
import type { Registration } from '../registration.entity.js';
import { endOfEvent } from '../round-times.js';
import { type EventWords, eventLetter } from './event-letter.js';

export interface Recipient {
  firstName: string;
  name: string;
  address: string;
}

const PARIS = 'Europe/Paris';

/** « Jeudi 14 janvier 2027, de 14 h à 16 h 35 ». */
export function whenInWords(event: Event): string {
  const hours = `de ${frenchTime(event.startsAt, PARIS)} à ${frenchTime(endOfEvent(event), PARIS)}`;
  return `${capitalised(frenchDate(event.startsAt, PARIS))}, ${hours}`;
}

/** Who is written to: the delegates who gave an address, else the organisation's people, else its own address. */
export async function recipientsOf(manager: EntityManager, registration: Addressed): Promise<Recipient[]> {
  const delegates = registration.delegates.filter(({ email }) => email);
  if (delegates.length > 0)
    return delegates.map(({ name, email }) => ({ firstName: name.split(' ')[0], name, address: email! }));
  const { organisation } = registration;
  const members = await manager.find(OrganisationMember, {
    where: { organisationId: organisation.id },
    relations: { account: true },
  });
  if (members.length > 0)
    return members.map(({ account: { firstName, lastName, email } }) => ({
      firstName,
      name: `${firstName} ${lastName}`,
      address: email,
    }));
  return organisation.email ? [{ firstName: '', name: organisation.name, address: organisation.email }] : [];
}

type Addressed = Pick<Registration, 'delegates' | 'organisation'>;

/** Writes to the people of a registration, always with when, where and why. */
@Injectable()
export class EventMails {
  constructor(
    private readonly outbox: Outbox,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** Posts the letter to everybody of the registration; answers how many messages that makes. */
  async post(
    manager: EntityManager,
    { event, labo, registration }: { event: Event; labo: Labo; registration: Addressed },
    words: EventWords,
    attachments: MailAttachment[] = [],
  ): Promise<number> {
    const { organisation } = registration;
    const place = this.placeOf(event);
    const recipients = await recipientsOf(manager, registration);
    for (const { firstName, name, address } of recipients) {
      const letter = eventLetter({
        laboName: labo.name,
        eventName: event.name,
        organisationName: organisation.usualName ?? organisation.name,
        firstName,
        facts: [whenInWords(event), place],
        ...words,
      });
      await this.outbox.post(manager, {
        laboId: labo.id,
        to: { name, address },
        fromName: labo.senderName,
        attachments,
        ...(await renderLetter(letter)),
      });
    }
    return recipients.length;
  }

  /** « Salle Sainte-Barbe, Sélestat ». */
  placeOf({ place, communeCode }: Event): string {
    const commune = communeName(this.gazetteer, communeCode);
    return commune && !place.includes(commune) ? `${place}, ${commune}` : place;
  }
}
