import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../config/config.js';
import { type MailAttachment, OutgoingMail } from './outgoing-mail.entity.js';
import { type Brand, brandMail } from './templates/brand-mail.js';

/** Behind what somebody waits for. */
const BULK_PRIORITY = 10;

export interface MailToSend {
  /** What it is about; « other » unless said. */
  kind?: string;
  /** Many at once and nobody waits for it: everything else leaves first. */
  bulk?: boolean;
  laboId: string | null;
  /** Whose colour and logo it wears, when it is written in a Labo's name but is no Labo's row. */
  brandOf?: string;
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
    const letterhead = await this.letterheadOf(manager, mail.laboId ?? mail.brandOf ?? null);
    return manager.save(manager.create(OutgoingMail, this.written(mail, letterhead)));
  }

  /** Many of one Labo at once, in one statement; answers their ids in the same order. */
  async postAll(manager: EntityManager, mails: MailToSend[]): Promise<string[]> {
    const letterhead = await this.letterheadOf(manager, mails[0]?.laboId ?? null);
    const rows = mails.map((mail) => ({ ...this.written(mail, letterhead), id: randomUUID() }));
    await manager.insert(OutgoingMail, rows);
    return rows.map(({ id }) => id);
  }

  private written(mail: MailToSend, letterhead: Letterhead) {
    const domain = this.config.mail.from.match(/@([^<>\s]+)>$/)![1];
    return {
      laboId: mail.laboId,
      kind: mail.kind ?? 'other',
      priority: mail.bulk ? BULK_PRIORITY : 0,
      replyTo: mail.replyTo ?? letterhead.replyTo,
      attachments: mail.attachments ?? [],
      toAddress: mail.to.address,
      toName: mail.to.name,
      fromName: mail.fromName,
      subject: mail.subject.replace(/[\r\n]+/g, ' '),
      html: brandMail(mail.html, letterhead),
      text: mail.text,
      headers: mail.headers ?? {},
      messageId: `<${randomUUID()}@${domain}>`,
    };
  }

  /** A Labo's address for answers, colour and logo; the platform's own messages have none. */
  private async letterheadOf(manager: EntityManager, laboId: string | null): Promise<Letterhead> {
    if (!laboId) return PLAIN;
    const [labo] = await manager.query(
      `SELECT reply_address AS "replyTo", colour, slug,
         (extract(epoch FROM labo_logo.updated_at) * 1000)::bigint AS drawn
       FROM labo LEFT JOIN labo_logo ON labo_id = labo.id WHERE labo.id = $1`,
      [laboId],
    );
    if (!labo) return PLAIN;
    const { replyTo, colour, slug, drawn } = labo;
    const logoUrl = drawn ? `${this.config.http.publicUrl}/labos/${slug}/logo.png?${drawn}` : null;
    return { replyTo, colour, logoUrl };
  }
}

interface Letterhead extends Brand {
  replyTo: string | null;
}

const PLAIN: Letterhead = { replyTo: null, colour: null, logoUrl: null };
