import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { promoteWaiting } from '../../../core/events/promote-waiting.js';
import { frenchDate, frenchTime } from '../../../platform/mail/templates/french-time.js';
import { Event } from '../event.entity.js';
import { EventMails } from '../letters/event-mails.js';
import { placeOffered } from '../letters/event-words.js';
import { PersonalLinks } from '../personal-links.js';
import { Registration } from '../registration.entity.js';
import { countSides } from './side-counts.js';

const HOUR = 3_600_000;
const PARIS = 'Europe/Paris';

/** Offers the places set free, to the side that is less full first, each with a deadline. */
@Injectable()
export class WaitingList {
  constructor(
    private readonly mails: EventMails,
    private readonly links: PersonalLinks,
  ) {}

  /** Lets nobody else change who comes until the transaction ends. */
  async hold(manager: EntityManager, eventId: string): Promise<Event | null> {
    const event = await manager.findOne(Event, {
      where: { id: eventId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!event) return null;
    return manager.findOne(Event, { where: { id: eventId }, relations: { labo: true } });
  }

  /** Takes back offers nobody answered in time, then offers what is free. The event must be held. */
  async turn(manager: EntityManager, event: Event, now: Date): Promise<void> {
    await manager.query(
      `UPDATE registration SET state = 'waiting', offered_until = NULL, queued_at = $2, version = version + 1
       WHERE event_id = $1 AND state = 'offered' AND offered_until < $2`,
      [event.id, now],
    );
    if (now >= event.startsAt) return;
    const waiting = await manager.find(Registration, {
      where: { eventId: event.id, state: 'waiting' },
      relations: { organisation: true },
      order: { queuedAt: 'ASC', id: 'ASC' },
    });
    if (waiting.length === 0) return;
    const promoted = promoteWaiting(await countSides(manager, event), waiting);
    for (const id of promoted) await this.offer(manager, event, waiting.find((one) => one.id === id)!, now);
  }

  private async offer(
    manager: EntityManager,
    event: Event,
    registration: Registration,
    now: Date,
  ): Promise<void> {
    const limit = Math.min(now.getTime() + event.answerHours * HOUR, event.startsAt.getTime());
    const offeredUntil = new Date(limit);
    await manager.update(Registration, { id: registration.id }, { state: 'offered', offeredUntil });
    const until = `${frenchDate(offeredUntil, PARIS)} à ${frenchTime(offeredUntil, PARIS)}`;
    const registrationUrl = this.links.registrationUrl(registration);
    await this.mails.post(
      manager,
      { event, labo: event.labo, registration },
      placeOffered({ eventName: event.name, registrationUrl, until }),
    );
  }
}
