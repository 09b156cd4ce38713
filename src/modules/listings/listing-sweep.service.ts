import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { parisDay } from '../../core/kernel/paris-day.js';
import { addDays, fateToday, LIFE_DAYS, REMINDER_DAYS } from '../../core/posting/listing-dates.js';
import { Config } from '../../platform/config/config.js';
import { asSystem, inLabo } from '../../platform/database/scope.js';
import { renderLetter } from '../../platform/mail/letters/render-letter.js';
import { Outbox } from '../../platform/mail/outbox.js';
import type { JobRequest } from '../../platform/queue/job-request.entity.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { LabosService } from '../labos/labos.service.js';
import { Notice } from '../letters/notice.entity.js';
import { toNotice } from '../letters/to-notice.js';
import { nameOf } from '../organisations/name-of.js';
import { OrganisationMember } from '../organisations/organisation-member.entity.js';
import { expiryLetter } from './expiry-letter.js';
import { Listing } from './listing.entity.js';

const frenchDay = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone: 'UTC' });

export interface SweepCount {
  reminded: number;
  expired: number;
}

/**
 * Reminds authors two weeks before their listing ends, and takes off line what has ended. Safe to run as often as one
 * likes: a reminder is noted with the day it was about, in the transaction that posts it.
 */
@Injectable()
export class ListingSweep {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly labos: LabosService,
    private readonly outbox: Outbox,
    private readonly jobs: JobRequests,
    private readonly config: Config,
  ) {}

  async run(now: Date): Promise<SweepCount> {
    const count = { reminded: 0, expired: 0 };
    // Every Labo in turn: which ones there are belongs to none of them.
    for (const { id } of await asSystem('installation', () => this.labos.all())) {
      await inLabo(id, () => this.runInLabo(parisDay(now), count));
    }
    return count;
  }

  private async runInLabo(today: string, count: SweepCount): Promise<void> {
    for (const listing of await this.ending(today)) {
      const fate = fateToday({ expiresOn: listing.expiresOn!, remindedFor: listing.remindedFor }, today);
      if (fate === 'expire' && (await this.expire(listing))) count.expired++;
      if (fate === 'remind' && (await this.remind(listing))) count.reminded++;
    }
  }

  /** Published listings whose end is near or past. One that never got an end (an import) ends with its deadline. */
  private async ending(today: string): Promise<Listing[]> {
    const listings = await this.database.manager
      .createQueryBuilder(Listing, 'listing')
      .innerJoinAndSelect('listing.organisation', 'organisation')
      .where(`listing.status = 'published'`)
      .andWhere(
        `coalesce(listing.expires_on, listing.deadline, (listing.published_at + make_interval(days => :life))::date) <= :horizon`,
        { life: 2 * LIFE_DAYS, horizon: addDays(today, REMINDER_DAYS) },
      )
      .orderBy('listing.id')
      .getMany();
    return listings.map((listing) => ({
      ...listing,
      expiresOn:
        listing.expiresOn ?? listing.deadline ?? addDays(parisDay(listing.publishedAt!), 2 * LIFE_DAYS),
    }));
  }

  private async expire({ id, laboId, version }: Listing): Promise<boolean> {
    const job = await this.database.transaction(async (manager): Promise<JobRequest | null> => {
      const { affected } = await manager.update(
        Listing,
        { id, version, status: 'published' },
        { status: 'expired', version: version + 1 },
      );
      return affected === 1 ? this.jobs.request(manager, 'rescoring', { laboId, listingId: id }) : null;
    });
    if (job) await this.jobs.dispatch(job);
    return job !== null;
  }

  private async remind(listing: Listing): Promise<boolean> {
    const { id, expiresOn } = listing;
    return this.database.transaction(async (manager) => {
      const [taken] = await manager.query(
        `UPDATE listing SET reminded_for = $2, expires_on = $2
         WHERE id = $1 AND status = 'published' AND reminded_for IS DISTINCT FROM $2::date RETURNING id`,
        [id, expiresOn],
      );
      if (taken.length === 0) return false;
      await this.write(manager, listing);
      return true;
    });
  }

  private async write(manager: EntityManager, listing: Listing): Promise<void> {
    const labo = await this.labos.get(listing.laboId);
    const members = await manager.find(OrganisationMember, {
      where: { organisationId: listing.organisationId },
      relations: { account: true },
    });
    const path = `/besoins-et-offres/${listing.id}?organisation=${listing.organisationId}`;
    const page = (what: string) => `${this.config.http.publicUrl}${path}&geste=${what}`;
    for (const { account } of members) {
      const letter = expiryLetter({
        laboName: labo.name,
        firstName: account.firstName,
        organisationName: nameOf(listing.organisation),
        side: listing.side,
        title: listing.title,
        partnershipType: listing.partnershipTypes[0] ?? null,
        lastDay: frenchDay.format(new Date(`${listing.expiresOn}T00:00:00Z`)).replace(/^1 /, '1er '),
        renewUrl: page('renouveler'),
        fulfilledUrl: page('pourvu'),
      });
      await this.outbox.post(manager, {
        laboId: labo.id,
        to: { name: `${account.firstName} ${account.lastName}`, address: account.email },
        fromName: labo.senderName,
        ...(await renderLetter(letter)),
      });
      const of = { laboId: labo.id, accountId: account.id, kind: 'expiry', path };
      await manager.insert(Notice, toNotice(letter, of));
    }
  }
}
