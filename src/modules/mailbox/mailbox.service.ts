import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { notFound } from '../../platform/http/refusal.js';
import { readMailbox, readMessage } from '../../platform/mail/local-mailbox-reading.js';
import type { MailboxQuery, MessageDetail, MessagePage } from './mailbox.dto.js';

/** The messages a demonstration sent, kept on the spot instead of leaving. */
@Injectable()
export class MailboxService {
  constructor(private readonly config: Config) {}

  async list({ search, page }: MailboxQuery): Promise<MessagePage> {
    return readMailbox(this.folder(), { search, page });
  }

  async message(id: string): Promise<MessageDetail> {
    const message = await readMessage(this.folder(), id);
    if (!message) throw notFound('Ce message n’existe pas, ou plus.');
    return message;
  }

  private folder(): string {
    const { mailboxDir } = this.config.demo;
    if (!mailboxDir) throw notFound('La boîte locale n’est ouverte que sur une démonstration.');
    return mailboxDir;
  }
}
