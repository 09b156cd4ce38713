import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, Repository } from 'typeorm';
import { ListingSearch } from './listing-search.service.js';
import { SavedSearch } from './saved-search.entity.js';

/** New listings in a search somebody keeps. */
export interface SearchNews {
  id: string;
  name: string;
  count: number;
  /** When it was counted: what is published later is news of the next time. */
  until: Date;
}

/** What is new in the searches people keep, since they looked or were told; for work that sees everybody's. */
@Injectable()
export class SearchNewsService {
  constructor(
    @InjectRepository(SavedSearch) private readonly saved: Repository<SavedSearch>,
    private readonly search: ListingSearch,
  ) {}

  /** Of a Labo's people, by account; those without news are absent. */
  async of(laboId: string): Promise<Map<string, SearchNews[]>> {
    const kept = await this.saved.find({ where: { laboId }, order: { name: 'ASC', id: 'ASC' } });
    const until = new Date();
    const news = new Map<string, SearchNews[]>();
    for (const { id, accountId, name, query, seenAt, toldAt } of kept) {
      const since = toldAt && toldAt > seenAt ? toldAt : seenAt;
      const count = await this.search.countSince(laboId, query, since);
      if (count > 0) news.set(accountId, [...(news.get(accountId) ?? []), { id, name, count, until }]);
    }
    return news;
  }

  /** With the transaction of the telling; all of one reading. */
  async markTold(manager: EntityManager, news: SearchNews[]): Promise<void> {
    if (news.length === 0) return;
    await manager.update(SavedSearch, { id: In(news.map(({ id }) => id)) }, { toldAt: news[0].until });
  }
}
