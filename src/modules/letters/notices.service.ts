import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import type { Notices } from './letters.dto.js';
import { Notice } from './notice.entity.js';

const SHOWN = 30;

/** What a person was told, on their page. */
@Injectable()
export class NoticesService {
  constructor(@InjectRepository(Notice) private readonly notices: Repository<Notice>) {}

  async of(accountId: string): Promise<Notices> {
    const [items, unread] = await Promise.all([
      this.notices.find({ where: { accountId }, order: { createdAt: 'DESC', id: 'ASC' }, take: SHOWN }),
      this.notices.countBy({ accountId, readAt: IsNull() }),
    ]);
    return {
      items: items.map(({ id, kind, title, summary, path, createdAt, readAt }) => ({
        id,
        kind,
        title,
        summary,
        path,
        at: createdAt.toISOString(),
        read: readAt !== null,
      })),
      unread,
    };
  }

  async readAll(accountId: string): Promise<Notices> {
    await this.notices.update({ accountId, readAt: IsNull() }, { readAt: new Date() });
    return this.of(accountId);
  }
}
