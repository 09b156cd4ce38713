import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { parisDay } from '../../core/kernel/paris-day.js';
import { expiryWhenPublished, expiryWhenRenewed } from '../../core/posting/listing-dates.js';
import { type Actor } from '../../platform/http/access.js';
import { Refusal } from '../../platform/http/refusal.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { ListingView } from './listing.dto.js';
import { Listing } from './listing.entity.js';
import type { PublishListing } from './listing-form.dto.js';
import { ListingHistory } from './listing-history.service.js';
import { LISTING_MOVES, type ListingMove, movesFrom } from './listing-status.js';
import { ListingsService } from './listings.service.js';
import { missingForPublication } from './missing-for-publication.js';

const MOVED = 'Cette annonce a changé entre-temps. Rechargez la page pour voir où elle en est.';

/** A listing's life: each move asks for its suggestions to be brought up to date in the same transaction. */
@Injectable()
export class ListingLife {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly listings: ListingsService,
    private readonly history: ListingHistory,
    private readonly jobs: JobRequests,
  ) {}

  /** A draft must be whole, and its organisation must have accepted the charter once. */
  async publish(
    id: string,
    { charter }: PublishListing,
    actor: Actor,
    now = new Date(),
  ): Promise<ListingView> {
    const listing = await this.allowed(id, 'publish', actor);
    const today = parisDay(now);
    if (listing.status === 'draft') this.checkDraft(listing, charter ?? false, today);
    const expiresOn = expiryWhenPublished(listing, today);
    return this.move(listing, 'publish', actor, { publishedAt: now, expiresOn, remindedFor: null }, charter);
  }

  pause(id: string, actor: Actor): Promise<ListingView> {
    return this.plainly(id, 'pause', actor);
  }

  withdraw(id: string, actor: Actor): Promise<ListingView> {
    return this.plainly(id, 'withdraw', actor);
  }

  /** Half a year more; a deadline that has passed is taken away. */
  async renew(id: string, actor: Actor, now = new Date()): Promise<ListingView> {
    const listing = await this.allowed(id, 'renew', actor);
    const today = parisDay(now);
    const deadline = listing.deadline !== null && listing.deadline < today ? null : listing.deadline;
    const fields = { expiresOn: expiryWhenRenewed(today), remindedFor: null, deadline };
    return this.move(listing, 'renew', actor, fields);
  }

  /** Somebody answered it. */
  async fulfil(id: string, by: string | undefined, actor: Actor): Promise<ListingView> {
    const listing = await this.allowed(id, 'fulfil', actor);
    return this.move(listing, 'fulfil', actor, { fulfilledBy: by?.trim() || null });
  }

  /** It was not fulfilled after all. */
  async reopen(id: string, actor: Actor, now = new Date()): Promise<ListingView> {
    const listing = await this.allowed(id, 'reopen', actor);
    const expiresOn = expiryWhenPublished(listing, parisDay(now));
    return this.move(listing, 'reopen', actor, { fulfilledBy: null, expiresOn, remindedFor: null });
  }

  private async plainly(id: string, move: ListingMove, actor: Actor): Promise<ListingView> {
    return this.move(await this.allowed(id, move, actor), move, actor, {});
  }

  private async allowed(id: string, move: ListingMove, actor: Actor): Promise<Listing> {
    const listing = await this.listings.ofMine(id, actor);
    if (!movesFrom(listing.status).includes(move)) throw new Refusal(409, MOVED);
    return listing;
  }

  private checkDraft(listing: Listing, charter: boolean, today: string): void {
    const problems = missingForPublication(listing.side, listing, today);
    if (!charter && listing.organisation.charterAcceptedAt === null) {
      problems.push({ field: 'charter', message: 'La charte du Labo est à accepter, une seule fois.' });
    }
    if (problems.length > 0)
      throw new Refusal(422, 'Il manque encore quelque chose avant de publier.', problems);
  }

  private async move(
    listing: Listing,
    move: ListingMove,
    actor: Actor,
    fields: Partial<Listing>,
    charter?: boolean,
  ): Promise<ListingView> {
    const { id } = listing;
    const job = await this.database.transaction(async (manager) => {
      await this.write(manager, listing, { ...fields, status: LISTING_MOVES[move].to });
      if (move === 'publish')
        await this.history.keep(
          manager,
          { ...listing, ...fields, version: listing.version + 1 } as Listing,
          actor,
        );
      if (charter && listing.organisation.charterAcceptedAt === null)
        await manager.update(Organisation, { id: listing.organisationId }, { charterAcceptedAt: new Date() });
      return this.jobs.request(manager, 'rescoring', { laboId: listing.laboId, listingId: id });
    });
    await this.jobs.dispatch(job);
    return this.listings.view(id, actor);
  }

  private async write(
    manager: EntityManager,
    { id, version }: Listing,
    fields: Partial<Listing>,
  ): Promise<void> {
    const { affected } = await manager.update(Listing, { id, version }, { ...fields, version: version + 1 });
    if (affected !== 1)
      throw new Refusal(409, 'Quelqu’un vient de modifier cette annonce. Rechargez la page.');
  }
}
