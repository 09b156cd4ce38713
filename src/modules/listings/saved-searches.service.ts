import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Actor } from '../../platform/http/access.js';
import { Refusal } from '../../platform/http/refusal.js';
import type { SavedSearchList, SaveSearch } from './listing-search.dto.js';
import { ListingSearch } from './listing-search.service.js';
import { SavedSearch } from './saved-search.entity.js';

const MOST = 20;

/** Searches a person keeps in a Labo, with what is new in each. */
@Injectable()
export class SavedSearches {
  constructor(
    @InjectRepository(SavedSearch) private readonly saved: Repository<SavedSearch>,
    private readonly search: ListingSearch,
  ) {}

  async of(laboId: string, actor: Actor): Promise<SavedSearchList> {
    const saved = await this.saved.find({
      where: { laboId, accountId: actor.accountId },
      order: { name: 'ASC' },
    });
    const items = await Promise.all(
      saved.map(async ({ id, name, query, seenAt }) => ({
        id,
        name,
        filters: query,
        fresh: await this.search.countSince(laboId, query, seenAt),
      })),
    );
    return { items };
  }

  /** Keeps a search under a name; the same name again replaces it. */
  async save(laboId: string, { name, filters }: SaveSearch, actor: Actor): Promise<SavedSearchList> {
    const { accountId } = actor;
    if ((await this.saved.countBy({ laboId, accountId })) >= MOST) {
      throw new Refusal(409, `Vous gardez déjà ${MOST} recherches. Ôtez-en une d’abord.`);
    }
    const row = { laboId, accountId, name: name.trim(), query: { ...filters }, seenAt: new Date() };
    await this.saved.upsert(row, ['laboId', 'accountId', 'name']);
    return this.of(laboId, actor);
  }

  /** Its results have been looked at. */
  async markSeen(laboId: string, id: string, actor: Actor): Promise<void> {
    await this.saved.update({ id, laboId, accountId: actor.accountId }, { seenAt: new Date() });
  }

  async remove(laboId: string, id: string, actor: Actor): Promise<void> {
    await this.saved.delete({ id, laboId, accountId: actor.accountId });
  }
}
