import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../config/config.js';
import { type MailAttachment, OutgoingMail } from './outgoing-mail.entity.js';

/** Behind what somebody waits for. */
const BULK_PRIORITY = 10;

export interface MailToSend {
  /** What it is about; « other » unless said. */
  kind?: string;
  /** Many at once and nobody waits for it: everything else leaves first. */
  bulk?: boolean;
  laboId: string | null;
  to: { name: string; address: string };
  fromName: string;
  replyTo?: string | null;
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
  attachments?: MailAttachment[];
}

/** Where every message is posted: in the same transaction as what it tells. A worker sends it. */
@Injectable()
export class Outbox {
  constructor(private readonly config: Config) {}

  async post(manager: EntityManager, mail: MailToSend): Promise<OutgoingMail> {
    const answersTo = mail.replyTo ?? (await replyAddressOf(manager, mail.laboId));
    return manager.save(manager.create(OutgoingMail, this.written(mail, answersTo)));
  }

  /** Many of one Labo at once, in one statement; answers their ids in the same order. */
  async postAll(manager: EntityManager, mails: MailToSend[]): Promise<string[]> {
    const answersTo = await replyAddressOf(manager, mails[0]?.laboId ?? null);
    const rows = mails.map((mail) => ({
      ...this.written(mail, mail.replyTo ?? answersTo),
      id: randomUUID(),
    }));
    await manager.insert(OutgoingMail, rows);
    return rows.map(({ id }) => id);
  }

  private written(mail: MailToSend, replyTo: string | null) {
    const domain = this.config.mail.from.match(/@([^<>\s]+)>$/)![1];
    return {
      laboId: mail.laboId,
      kind: mail.kind ?? 'other',
      priority: mail.bulk ? BULK_PRIORITY : 0,
      replyTo,
      attachments: mail.attachments ?? [],
      toAddress: mail.to.address,
      toName: mail.to.name,
      fromName: mail.fromName,
      subject: mail.subject.replace(/[\r\n]+/g, ' '),
      html: mail.html,
      text: mail.text,
      headers: mail.headers ?? {},
      messageId: `<${randomUUID()}@${domain}>`,
    };
  }
}

/** The Labo's own address for answers; the platform's sender reads none. */
async function replyAddressOf(manager: EntityManager, laboId: string | null): Promise<string | null> {
  if (!laboId) return null;
  const [labo] = await manager.query('SELECT reply_address FROM labo WHERE id = $1', [laboId]);
  return labo?.reply_address ?? null;
}
