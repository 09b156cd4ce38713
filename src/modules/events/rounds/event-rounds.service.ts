import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { asSystem, inLabo } from '../../../platform/database/scope.js';
import { Labo } from '../../labos/labo.entity.js';
import { AgreementMails } from '../agreements/agreement-mails.js';
import { WaitingList } from '../registering/waiting-list.service.js';
import { EventReminders } from './event-reminders.js';

/** How long before the first round people are reminded. */
export const REMINDER_HOURS = 48;

/** What time asks of events: the waiting list moves on, people are reminded once, signed sheets leave. */
@Injectable()
export class EventRoundsService {
  private readonly logger = new Logger(EventRoundsService.name);

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly waitingList: WaitingList,
    private readonly reminders: EventReminders,
    private readonly agreements: AgreementMails,
  ) {}

  /** Every Labo, one after the other; safe to run as often as one likes. */
  async sweep(now: Date): Promise<void> {
    // Each Labo's own rows, one Labo after the other.
    const labos = await asSystem('installation', () => this.database.manager.find(Labo));
    for (const { id } of labos)
      await inLabo(id, async () => {
        for (const eventId of await this.withOutdatedOffers(id, now))
          await this.attempt(eventId, () => this.moveOn(eventId, now));
        for (const eventId of await this.toRemind(id, now))
          await this.attempt(eventId, () => this.reminders.send(eventId));
        for (const sheetId of await this.agreements.untold(id))
          await this.attempt(sheetId, () => this.agreements.tell(sheetId, now));
      });
  }

  /** One in trouble keeps no other waiting. */
  private async attempt(id: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.error(`round of ${id}: ${(error as Error).message}`);
    }
  }

  private moveOn(eventId: string, now: Date): Promise<void> {
    return this.database.transaction(async (manager) => {
      const event = await this.waitingList.hold(manager, eventId);
      if (event) await this.waitingList.turn(manager, event, now);
    });
  }

  private async withOutdatedOffers(laboId: string, now: Date): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT DISTINCT event.id FROM registration JOIN event ON event.id = event_id
       WHERE labo_id = $1 AND state = 'offered' AND offered_until < $2`,
      [laboId, now],
    );
    return rows.map(({ id }) => id);
  }

  private async toRemind(laboId: string, now: Date): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT id FROM event WHERE labo_id = $1 AND starts_at > $2
         AND starts_at < $2::timestamptz + make_interval(hours => $3) AND created_at < starts_at - make_interval(hours => $3)
         AND NOT EXISTS (SELECT FROM event_action WHERE event_id = event.id AND kind = 'reminder')`,
      [laboId, now, REMINDER_HOURS],
    );
    return rows.map(({ id }) => id);
  }
}
