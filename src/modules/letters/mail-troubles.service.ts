import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/config/clock.js';
import { Config } from '../../platform/config/config.js';
import { asSystem } from '../../platform/database/scope.js';
import { forbidden } from '../../platform/http/refusal.js';
import { MailTrouble } from '../../platform/mail/mail-trouble.entity.js';
import { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.js';
import { readBounce } from '../../platform/mail/read-bounce.js';
import { settleUncertain } from '../../platform/mail/settle-uncertain.js';
import { sameSecret } from '../../platform/secrets/secret-token.js';
import type { MailEvents, SettleMails, TakenEvents, UncertainMails } from './mail-troubles.dto.js';

/** Messages that came back, and those nobody is sure of. */
@Injectable()
export class MailTroublesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async take(secret: string, { events = [], raw }: MailEvents): Promise<TakenEvents> {
    const expected = this.config.mail.eventsSecret;
    if (!expected || !sameSecret(secret, expected))
      throw forbidden('Ce guichet est réservé au service d’envoi.');
    const read = raw ? await readBounce(raw) : [];
    const at = this.clock.now();
    const rows = [
      ...events.map(({ address, kind, detail }) => ({
        address,
        kind,
        detail: detail ?? null,
        messageId: null,
        at,
      })),
      ...read.map((trouble) => ({ ...trouble, detail: trouble.detail.slice(0, 500), at })),
    ];
    // An address belongs to no Labo.
    if (rows.length > 0) await asSystem('outbox', () => this.database.manager.insert(MailTrouble, rows));
    return { taken: rows.length };
  }

  async uncertain(laboId: string): Promise<UncertainMails> {
    const mails = await this.database.manager.find(OutgoingMail, {
      where: { laboId, state: 'uncertain' },
      select: { id: true, toName: true, toAddress: true, subject: true, kind: true, createdAt: true },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: 200,
    });
    return {
      items: mails.map(({ id, toName, toAddress, subject, kind, createdAt }) => ({
        id,
        to: toName ? `${toName} <${toAddress}>` : toAddress,
        subject,
        kind,
        at: createdAt.toISOString(),
      })),
    };
  }

  /** Row-level security keeps it to the caller's own Labos. */
  async settle(laboId: string, { ids, as }: SettleMails): Promise<UncertainMails> {
    const own: { id: string }[] = await this.database.query(
      `SELECT id FROM outgoing_mail WHERE labo_id = $1 AND id = ANY ($2)`,
      [laboId, ids],
    );
    await settleUncertain(
      this.database.manager,
      own.map(({ id }) => id),
      as,
    );
    return this.uncertain(laboId);
  }
}
