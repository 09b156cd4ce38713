import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, Repository } from 'typeorm';
import type { Side } from '../../core/scoring/types.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { type Actor, isMemberOf, isStaffOf } from '../../platform/http/access.js';
import { notFound } from '../../platform/http/refusal.js';
import { LabosService } from '../labos/labos.service.js';
import type { ListingList, ListingView } from './listing.dto.js';
import { Listing } from './listing.entity.js';
import { ListingAttachment } from './listing-attachment.entity.js';
import { toListingView } from './to-listing-dto.js';

const UNKNOWN = 'Cette annonce n’existe pas, ou plus.';

@Injectable()
export class ListingsService {
  constructor(
    @InjectRepository(Listing) private readonly listings: Repository<Listing>,
    @InjectRepository(ListingAttachment) private readonly attachments: Repository<ListingAttachment>,
    private readonly labos: LabosService,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** Everything one organisation posted, what is published first. */
  async ofOrganisation(organisationId: string): Promise<ListingList> {
    const listings = await this.listings.find({
      where: { organisationId },
      relations: { organisation: true },
      order: { status: 'DESC', side: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
    const labels = listings.length > 0 ? await this.labos.themeLabelsOf(listings[0].laboId) : {};
    return { items: listings.map((listing) => toListingView(listing, this.gazetteer, true, labels)) };
  }

  /** A published listing to people of its Labo; any other only to its authors and the Labo's staff. */
  async view(id: string, actor: Actor): Promise<ListingView> {
    const { listing, mayChange } = await this.readable(id, actor);
    const attachments = await this.attachments.find({
      where: { listingId: id },
      order: { createdAt: 'ASC' },
    });
    const labels = await this.labos.themeLabelsOf(listing.laboId);
    return toListingView(listing, this.gazetteer, mayChange, labels, attachments);
  }

  /** A listing of the caller's own organisation, or of a Labo the caller works for; its organisation is loaded. */
  async ofMine(id: string, actor: Actor): Promise<Listing> {
    const listing = await this.find(id);
    if (!this.mayChange(listing, actor)) throw notFound(UNKNOWN);
    return listing;
  }

  /** A listing the caller may read. */
  async readable(id: string, actor: Actor): Promise<{ listing: Listing; mayChange: boolean }> {
    const listing = await this.find(id);
    const mayChange = this.mayChange(listing, actor);
    const neighbour = actor.memberships.some((place) => place.laboId === listing.laboId);
    if (!mayChange && !(neighbour && listing.status === 'published')) throw notFound(UNKNOWN);
    return { listing, mayChange };
  }

  /** A listing of this Labo, its author loaded. */
  inLabo(laboId: string, id: string): Promise<Listing | null> {
    return this.listings.findOne({ where: { laboId, id }, relations: { organisation: true } });
  }

  /** A few listings of one side whose title or author's name holds these words; all of them when none is given. */
  named(laboId: string, side: Side, search: string, limit: number): Promise<Listing[]> {
    return this.listings
      .createQueryBuilder('listing')
      .innerJoinAndSelect('listing.organisation', 'organisation')
      .where('listing.laboId = :laboId AND listing.side = :side', { laboId, side })
      .andWhere(`plain(listing.title || ' — ' || organisation.name) LIKE '%' || plain(:search) || '%'`, {
        search,
      })
      .orderBy('listing.title')
      .addOrderBy('listing.id')
      .take(limit)
      .getMany();
  }

  publishedOf(laboId: string): Promise<Listing[]> {
    return this.listings.find({
      where: { laboId, status: 'published' },
      relations: { organisation: true },
      order: { id: 'ASC' },
    });
  }

  /** Those of a few listings that are published on this side. */
  publishedAmong(laboId: string, side: Side, ids: string[]): Promise<Listing[]> {
    return this.listings.find({
      where: { laboId, side, status: 'published', id: In(ids) },
      relations: { organisation: true },
      order: { id: 'ASC' },
    });
  }

  async publishedIdsOf(organisationId: string): Promise<string[]> {
    const found = await this.listings.find({
      where: { organisationId, status: 'published' },
      select: { id: true },
    });
    return found.map(({ id }) => id);
  }

  /** Listings that changed from this moment on, or whose author did, whatever became of them. */
  async changedSince(laboId: string, moment: Date): Promise<string[]> {
    const rows: { id: string }[] = await this.listings.query(
      `SELECT listing.id FROM listing JOIN organisation ON organisation.id = listing.organisation_id
       WHERE listing.labo_id = $1 AND greatest(listing.updated_at, organisation.updated_at) >= $2`,
      [laboId, moment],
    );
    return rows.map(({ id }) => id);
  }

  /** The database's own clock, which dates the changes. */
  async now(): Promise<Date> {
    const [{ moment }] = await this.listings.query('SELECT now() AS moment');
    return moment;
  }

  async countPublished(laboId: string): Promise<{ needs: number; offers: number }> {
    const [needs, offers] = await Promise.all([
      this.listings.countBy({ laboId, status: 'published', side: 'need' }),
      this.listings.countBy({ laboId, status: 'published', side: 'offer' }),
    ]);
    return { needs, offers };
  }

  /** Published needs that nobody answers yet, the longest waiting first. */
  withoutSuggestion(laboId: string, limit: number): Promise<Listing[]> {
    return this.listings.find({
      where: { laboId, status: 'published', side: 'need', suggestionCount: 0 },
      relations: { organisation: true },
      order: { publishedAt: 'ASC', id: 'ASC' },
      take: limit,
    });
  }

  /** Keeps how many open suggestions each listing of a Labo has, or a few of them. */
  async recountSuggestions(
    manager: EntityManager,
    laboId: string,
    counts: Map<string, number>,
    few: string[] | null,
  ): Promise<void> {
    await manager.query(
      `UPDATE listing SET suggestion_count = coalesce(given.count, 0)
       FROM listing AS mine
       LEFT JOIN unnest($2::uuid[], $3::int[]) AS given (id, count) ON given.id = mine.id
       WHERE mine.labo_id = $1 AND listing.id = mine.id AND ($4::uuid[] IS NULL OR mine.id = ANY ($4))
         AND listing.suggestion_count <> coalesce(given.count, 0)`,
      [laboId, [...counts.keys()], [...counts.values()], few],
    );
  }

  private async find(id: string): Promise<Listing> {
    const listing = await this.listings.findOne({ where: { id }, relations: { organisation: true } });
    if (!listing) throw notFound(UNKNOWN);
    return listing;
  }

  private mayChange(listing: Listing, actor: Actor): boolean {
    return isMemberOf(actor, listing.organisationId) || isStaffOf(actor, listing.laboId);
  }
}
