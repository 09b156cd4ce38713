import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { asSystem } from '../database/scope.js';
import { afterFailure, type SmtpFailure } from './after-failure.js';
import { OutgoingMail } from './outgoing-mail.entity.js';

const BATCH = 20;
const LEASE_SECONDS = 120;
const IDLE_MS = 1_000;

/** Runs in the worker process: leases queued messages, sends them, and records what became of each. */
@Injectable()
export class MailSender implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(MailSender.name);
  private readonly transport: Transporter;
  private stopped = false;
  private loop: Promise<void> = Promise.resolve();
  private wake: () => void = () => {};

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly config: Config,
  ) {
    this.transport = createTransport({
      url: config.mail.smtpUrl,
      pool: true,
      maxConnections: 4,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  onApplicationBootstrap(): void {
    // Messages of every Labo.
    this.loop = asSystem('outbox', () => this.run());
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
    this.transport.close();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      let sent = 0;
      try {
        sent = await this.sendBatch();
      } catch (error) {
        this.logger.warn(`mail batch failed: ${(error as Error).message}`);
      }
      if (sent === 0 && !this.stopped) await this.idle();
    }
  }

  private idle(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, IDLE_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Sends up to one batch; returns how many messages it took. */
  async sendBatch(): Promise<number> {
    await this.holdExpiredLeases();
    const mails = await this.lease();
    await Promise.all(mails.map((mail) => this.send(mail)));
    return mails.length;
  }

  /** A lease that ran out means the worker died in the middle: the message may have left, so it is not resent. */
  private async holdExpiredLeases(): Promise<void> {
    await this.database.query(
      `UPDATE outgoing_mail SET state = 'uncertain', last_error = 'sender stopped while sending'
       WHERE state = 'sending' AND leased_until < now()`,
    );
  }

  private async lease(): Promise<OutgoingMail[]> {
    return this.database.transaction(async (manager) => {
      const mails = await manager
        .createQueryBuilder(OutgoingMail, 'mail')
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .where(`mail.state = 'queued' AND mail.nextAttemptAt <= now()`)
        .orderBy('mail.nextAttemptAt')
        .limit(BATCH)
        .getMany();
      if (mails.length > 0) {
        await manager.query(
          `UPDATE outgoing_mail SET state = 'sending', attempts = attempts + 1,
           leased_until = now() + make_interval(secs => $2) WHERE id = ANY($1)`,
          [mails.map((mail) => mail.id), LEASE_SECONDS],
        );
      }
      return mails;
    });
  }

  private async send(mail: OutgoingMail): Promise<void> {
    const from = this.config.mail.from.match(/<([^<>]+)>$/)![1];
    try {
      await this.transport.sendMail({
        from: { name: mail.fromName, address: from },
        to: { name: mail.toName, address: mail.toAddress },
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        messageId: mail.messageId,
        date: mail.createdAt,
        headers: mail.headers,
      });
      await this.database.query(
        `UPDATE outgoing_mail SET state = 'sent', sent_at = now(), leased_until = NULL WHERE id = $1`,
        [mail.id],
      );
    } catch (error) {
      const next = afterFailure(error as SmtpFailure, mail.attempts + 1);
      this.logger.warn(`mail ${mail.id} ${next.state}: ${(error as Error).message}`);
      await this.database.query(
        `UPDATE outgoing_mail SET state = $2, last_error = $3, leased_until = NULL,
         next_attempt_at = now() + make_interval(secs => $4) WHERE id = $1`,
        [mail.id, next.state, (error as Error).message.slice(0, 500), next.waitSeconds],
      );
    }
  }
}
