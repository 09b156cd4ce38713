import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { Clock } from '../../platform/config/clock.js';
import { Config } from '../../platform/config/config.js';
import { asSystem } from '../../platform/database/scope.js';
import { forbidden } from '../../platform/http/refusal.js';
import { MailTrouble } from '../../platform/mail/mail-trouble.entity.js';
import { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.js';
import { readBounce } from '../../platform/mail/read-bounce.js';
import { settleUncertain } from '../../platform/mail/settle-uncertain.js';
import { sameSecret } from '../../platform/secrets/secret-token.js';
import { LabosService } from '../labos/labos.service.js';
import type {
  InstallationMails,
  MailEvents,
  SettleMails,
  TakenEvents,
  UncertainMails,
} from './mail-troubles.dto.js';

/** Messages that came back, and those nobody is sure of. */
@Injectable()
export class MailTroublesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly labos: LabosService,
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

  uncertain(laboId: string): Promise<UncertainMails> {
    return this.inDoubt(laboId);
  }

  /** Rows of no Labo, and a count of the others: an administrator opens no Labo's messages. */
  ofInstallation(): Promise<InstallationMails> {
    return asSystem('outbox', async () => {
      const counts: { laboId: string; count: number }[] = await this.database.query(
        `SELECT labo_id AS "laboId", count(*)::int AS count FROM outgoing_mail
         WHERE state = 'uncertain' AND labo_id IS NOT NULL GROUP BY labo_id`,
      );
      const names = new Map(
        (await asSystem('installation', () => this.labos.all())).map((one) => [one.id, one]),
      );
      const labos = counts.map(({ laboId, count }) => ({ name: names.get(laboId)?.name ?? '', count }));
      return {
        ...(await this.inDoubt(null)),
        labos: labos.sort((a, b) => a.name.localeCompare(b.name, 'fr')),
      };
    });
  }

  async settleOfInstallation({ ids, as }: SettleMails): Promise<InstallationMails> {
    await asSystem('outbox', async () => {
      const own: { id: string }[] = await this.database.query(
        `SELECT id FROM outgoing_mail WHERE labo_id IS NULL AND id = ANY ($1)`,
        [ids],
      );
      await settleUncertain(
        this.database.manager,
        own.map(({ id }) => id),
        as,
      );
    });
    return this.ofInstallation();
  }

  /** Null: of no Labo. */
  private async inDoubt(laboId: string | null): Promise<UncertainMails> {
    const mails = await this.database.manager.find(OutgoingMail, {
      where: { laboId: laboId ?? IsNull(), state: 'uncertain' },
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
