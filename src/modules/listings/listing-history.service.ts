import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Actor } from '../../platform/http/access.js';
import { compareVersions } from './compare-versions.js';
import { contentInWords } from './content-in-words.js';
import type { Listing } from './listing.entity.js';
import { contentOf, EMPTY_CONTENT } from './listing-content.js';
import type { VersionList } from './listing-history.dto.js';
import { ListingVersion } from './listing-version.entity.js';
import { ListingsService } from './listings.service.js';

/** What a listing said, version after version. */
@Injectable()
export class ListingHistory {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly listings: ListingsService,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** Keeps what a listing now says, in the transaction that changes it. */
  async keep(manager: EntityManager, listing: Listing, { firstName, lastName }: Actor): Promise<void> {
    await manager.upsert(
      ListingVersion,
      {
        listingId: listing.id,
        version: listing.version,
        laboId: listing.laboId,
        content: contentOf(listing) as object,
        authorName: `${firstName} ${lastName}`,
      },
      ['listingId', 'version'],
    );
  }

  /** The latest first, each with what it changed; versions that changed nothing (a pause) are left out. */
  async of(listingId: string, actor: Actor): Promise<VersionList> {
    await this.listings.ofMine(listingId, actor);
    const versions = await this.database.manager.find(ListingVersion, {
      where: { listingId },
      order: { version: 'ASC' },
    });
    const items = versions.map(({ version, content, authorName, createdAt }, at) => {
      const before = at === 0 ? EMPTY_CONTENT : { ...EMPTY_CONTENT, ...versions[at - 1].content };
      const after = { ...EMPTY_CONTENT, ...content };
      const say = (field: keyof typeof after, said: typeof after) =>
        contentInWords(this.gazetteer, field, said);
      return {
        version,
        authorName,
        at: createdAt.toISOString(),
        first: at === 0,
        changes: at === 0 ? [] : compareVersions(before, after, say),
      };
    });
    return { items: items.filter(({ first, changes }) => first || changes.length > 0).reverse() };
  }
}
