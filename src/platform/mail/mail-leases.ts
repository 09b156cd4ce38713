import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { afterFailure, type SmtpFailure, TWO_DAYS } from './after-failure.js';
import { OutgoingMail } from './outgoing-mail.entity.js';

/** Longer than the server may keep us waiting, so that a living sender never loses what it is sending. */
const leaseSeconds = (patienceSeconds: number) => patienceSeconds * 1.25 + 2;

/** A message a sender took, under a lease of its own. */
export interface LeasedMail extends OutgoingMail {
  lease: string;
  triedForSeconds: number;
}

/** What is written of each message while it travels. Each step is one statement that only its lease holder can make. */
@Injectable()
export class MailLeases {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly config: Config,
  ) {}

  /** The next message to send, or null. Two senders never take the same one. */
  async take(): Promise<LeasedMail | null> {
    const lease = randomUUID();
    const [rows] = await this.database.query(
      `UPDATE outgoing_mail SET state = 'leased', lease = $1, attempts = attempts + 1,
         leased_until = now() + make_interval(secs => $2), first_tried_at = coalesce(first_tried_at, now())
       WHERE id = (SELECT id FROM outgoing_mail WHERE state = 'queued' AND next_attempt_at <= now()
                   ORDER BY priority, next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id, extract(epoch FROM now() - first_tried_at)::float8 AS "triedForSeconds"`,
      [lease, this.leaseSeconds()],
    );
    if (rows.length === 0) return null;
    const mail = await this.database.getRepository(OutgoingMail).findOneByOrFail({ id: rows[0].id });
    return Object.assign(mail, { lease, triedForSeconds: rows[0].triedForSeconds });
  }

  /** Just before the first byte of the text: from here on an end in the middle leaves it uncertain. */
  async beginHandingOver({ id, lease }: LeasedMail): Promise<boolean> {
    const [rows] = await this.database.query(
      `UPDATE outgoing_mail SET state = 'sending', leased_until = now() + make_interval(secs => $3)
       WHERE id = $1 AND lease = $2 AND state = 'leased' RETURNING id`,
      [id, lease, this.leaseSeconds()],
    );
    return rows.length === 1;
  }

  /** The server said yes, which settles even what was meanwhile held as uncertain. */
  async sent({ id, lease }: LeasedMail): Promise<void> {
    await this.database.query(
      `UPDATE outgoing_mail SET state = 'sent', sent_at = now(), lease = NULL, leased_until = NULL, last_error = NULL
       WHERE id = $1 AND lease = $2 AND state IN ('sending', 'uncertain')`,
      [id, lease],
    );
  }

  async failed(mail: LeasedMail, failure: SmtpFailure): Promise<OutgoingMail['state']> {
    const rule = { ...TWO_DAYS, firstWaitSeconds: this.config.mail.retrySeconds };
    const next = afterFailure(failure, mail, rule);
    await this.database.query(
      `UPDATE outgoing_mail SET state = $3, last_error = $4, lease = NULL, leased_until = NULL,
         next_attempt_at = now() + make_interval(secs => $5)
       WHERE id = $1 AND lease = $2 AND state IN ('leased', 'sending', 'uncertain')`,
      [mail.id, mail.lease, next.state, failure.message.slice(0, 500), next.waitSeconds],
    );
    return next.state;
  }

  /** Its sender died: before the text left it is sent again; while it was leaving nobody can know. */
  async takeBackExpired(): Promise<void> {
    await this.database.query(
      `UPDATE outgoing_mail SET state = 'queued', attempts = attempts - 1, lease = NULL, leased_until = NULL
       WHERE state = 'leased' AND leased_until < now()`,
    );
    await this.database.query(
      `UPDATE outgoing_mail SET state = 'uncertain', last_error = 'sender stopped while sending'
       WHERE state = 'sending' AND leased_until < now()`,
    );
  }

  private leaseSeconds(): number {
    return leaseSeconds(this.config.mail.patienceSeconds);
  }
}
