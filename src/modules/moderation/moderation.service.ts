import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, IsNull } from 'typeorm';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { inLabo } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { Listing } from '../listings/listing.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { DecisionMails } from './decision-mails.js';
import type { Decide, ModerationItem, ModerationQueue, VerificationView } from './moderation.dto.js';
import { ModerationDecision } from './moderation-decision.entity.js';
import { listingItem, organisationItem } from './to-moderation-item.js';
import { mayBecome } from './verification-moves.js';

const SHOWN = 50;

/** On line, of an organisation the Labo has not verified, and not looked at since. */
const LISTINGS_WAITING = `
  SELECT listing.id, listing.published_at AS since FROM listing
  JOIN organisation ON organisation.id = listing.organisation_id
  WHERE listing.labo_id = $1 AND listing.status = 'published' AND organisation.verification <> 'verified'
    AND coalesce((SELECT decision FROM moderation_decision AS decided
                  WHERE decided.listing_id = listing.id AND decided.created_at >= listing.published_at
                  ORDER BY decided.created_at DESC LIMIT 1), 'to_check') = 'to_check'`;
const ORGANISATIONS_WAITING = `
  SELECT organisation.id, organisation.created_at AS since FROM organisation
  WHERE organisation.labo_id = $1 AND organisation.verification = 'to_check'`;

/** What is new in a Labo, to be looked at once by its animator. */
@Injectable()
export class ModerationService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly jobs: JobRequests,
    private readonly mails: DecisionMails,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** The longest waiting first. */
  async queue(laboId: string): Promise<ModerationQueue> {
    const waiting: { id: string; subject: ModerationItem['subject'] }[] = await this.database.query(
      `SELECT id, subject FROM (
         SELECT id, since, 'organisation' AS subject FROM (${ORGANISATIONS_WAITING}) AS one
         UNION ALL SELECT id, since, 'listing' FROM (${LISTINGS_WAITING}) AS other
       ) AS waiting ORDER BY since, id LIMIT ${SHOWN}`,
      [laboId],
    );
    const idsOf = (subject: string) => waiting.filter((one) => one.subject === subject).map(({ id }) => id);
    const [organisations, listings, refusals, { count }] = await Promise.all([
      this.database
        .getRepository(Organisation)
        .find({ where: { id: In(idsOf('organisation')) }, relations: { labo: true } }),
      this.database
        .getRepository(Listing)
        .find({ where: { id: In(idsOf('listing')) }, relations: { organisation: true } }),
      this.lastRefusals(waiting.map(({ id }) => id)),
      this.waiting(laboId),
    ]);
    const items = new Map<string, ModerationItem>();
    for (const one of organisations)
      items.set(one.id, organisationItem(one, this.gazetteer, refusals.get(one.id) ?? null));
    for (const one of listings) items.set(one.id, listingItem(one, refusals.get(one.id) ?? null));
    return { total: count, items: waiting.flatMap(({ id }) => items.get(id) ?? []) };
  }

  /** How many wait, and since when. */
  async waiting(laboId: string): Promise<{ count: number; oldest: Date | null }> {
    const [row] = await this.database.query(
      `SELECT count(*)::int AS count, min(since) AS oldest
       FROM (${ORGANISATIONS_WAITING} UNION ALL ${LISTINGS_WAITING}) AS waiting`,
      [laboId],
    );
    return row;
  }

  /** Verified, refused with a reason its people receive, or to be looked at again. */
  async decideOrganisation(laboId: string, id: string, given: Decide, actor: Actor): Promise<void> {
    const reason = neededReason(given);
    await this.database.transaction(async (manager) => {
      const organisation = await manager.findOne(Organisation, {
        where: { id, laboId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!organisation) throw notFound('Cette organisation n’existe pas, ou plus.');
      const { decision } = given;
      if (!mayBecome(organisation.verification, decision)) throw already();
      await manager.update(Organisation, id, { verification: decision });
      const { accountId } = actor;
      await manager.insert(ModerationDecision, { laboId, organisationId: id, accountId, decision, reason });
      if (decision !== 'to_check') await this.mails.tell(manager, organisation, null, decision, reason);
    });
  }

  /** A refused listing goes off line; its authors receive the reason and may publish it again, corrected. */
  async decideListing(laboId: string, id: string, given: Decide, actor: Actor): Promise<void> {
    const reason = neededReason(given);
    const job = await this.database.transaction(async (manager) => {
      const listing = await manager.findOne(Listing, {
        where: { id, laboId },
        relations: { organisation: true },
      });
      if (!listing) throw notFound('Cette annonce n’existe pas, ou plus.');
      const { decision } = given;
      const { organisationId } = listing;
      const { accountId } = actor;
      await manager.insert(ModerationDecision, {
        laboId,
        organisationId,
        listingId: id,
        accountId,
        decision,
        reason,
      });
      if (decision !== 'refused') return null;
      const { affected } = await manager.update(
        Listing,
        { id, version: listing.version, status: 'published' },
        { status: 'withdrawn', version: listing.version + 1 },
      );
      if (affected !== 1) throw already();
      await this.mails.tell(manager, listing.organisation, listing, decision, reason);
      return this.jobs.request(manager, 'rescoring', { laboId, listingId: id });
    });
    if (job) await this.jobs.dispatch(job);
  }

  /** Where an organisation stands, and why. */
  async verificationOf(organisationId: string): Promise<VerificationView> {
    const organisation = await this.database.getRepository(Organisation).findOneBy({ id: organisationId });
    if (!organisation) throw notFound('Cette organisation n’existe pas, ou plus.');
    const [last] = await this.database.getRepository(ModerationDecision).find({
      where: { organisationId, listingId: IsNull(), decision: organisation.verification },
      order: { createdAt: 'DESC' },
      take: 1,
    });
    return {
      verification: organisation.verification,
      reason: last?.reason ?? null,
      decidedAt: last?.createdAt.toISOString() ?? null,
    };
  }

  /** Its own people send a refused organisation back to the queue. */
  async askAgain(organisationId: string, actor: Actor): Promise<void> {
    const organisation = await this.database.getRepository(Organisation).findOneBy({ id: organisationId });
    if (!organisation) throw notFound('Cette organisation n’existe pas, ou plus.');
    if (organisation.verification !== 'refused') throw already();
    // The log of decisions is the Labo's own; this line of it is written for a member.
    const { laboId } = organisation;
    await inLabo(laboId, () =>
      this.decideOrganisation(laboId, organisationId, { decision: 'to_check' }, actor),
    );
  }

  private async lastRefusals(ids: string[]): Promise<Map<string, string>> {
    const rows: { id: string; reason: string }[] = await this.database.query(
      `SELECT DISTINCT ON (id) coalesce(listing_id, organisation_id) AS id, reason FROM moderation_decision
       WHERE coalesce(listing_id, organisation_id) = ANY ($1::uuid[]) AND decision = 'refused'
       ORDER BY id, created_at DESC`,
      [ids],
    );
    return new Map(rows.map(({ id, reason }) => [id, reason]));
  }
}

const already = () =>
  new Refusal(409, 'Quelqu’un en a décidé entre-temps. Rechargez la page pour voir où cela en est.');

function neededReason({ decision, reason }: Decide): string | null {
  const said = reason?.trim() || null;
  if (decision !== 'refused') return null;
  if (said) return said;
  const message = 'Dites pourquoi : la personne le lira.';
  throw new Refusal(422, message, [{ field: 'reason', message }]);
}
