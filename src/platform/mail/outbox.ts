import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../config/config.js';
import { OutgoingMail } from './outgoing-mail.entity.js';

export interface MailToSend {
  laboId: string | null;
  to: { name: string; address: string };
  fromName: string;
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
}

/** Where every message is posted: in the same transaction as what it tells. A worker sends it. */
@Injectable()
export class Outbox {
  constructor(private readonly config: Config) {}

  async post(manager: EntityManager, mail: MailToSend): Promise<OutgoingMail> {
    const replyTo = await replyAddressOf(manager, mail.laboId);
    const domain = this.config.mail.from.match(/@([^<>\s]+)>$/)![1];
    return manager.save(
      manager.create(OutgoingMail, {
        laboId: mail.laboId,
        toAddress: mail.to.address,
        toName: mail.to.name,
        fromName: mail.fromName,
        subject: mail.subject.replace(/[\r\n]+/g, ' '),
        html: mail.html,
        text: mail.text,
        headers: { ...(replyTo ? { 'Reply-To': replyTo } : {}), ...mail.headers },
        messageId: `<${randomUUID()}@${domain}>`,
      }),
    );
  }
}

/** The Labo's own address for answers; the platform's sender reads none. */
async function replyAddressOf(manager: EntityManager, laboId: string | null): Promise<string | null> {
  if (!laboId) return null;
  const [labo] = await manager.query('SELECT reply_address FROM labo WHERE id = $1', [laboId]);
  return labo?.reply_address ?? null;
}
