import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { parisDay } from '../../core/kernel/paris-day.js';
import type { Side } from '../../core/scoring/types.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Actor } from '../../platform/http/access.js';
import { Refusal } from '../../platform/http/refusal.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { LabosService } from '../labos/labos.service.js';
import { nameOf } from '../organisations/name-of.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { toCommuneName } from '../organisations/to-organisation-dto.js';
import { Listing } from './listing.entity.js';
import { ListingAttachment } from './listing-attachment.entity.js';
import { contentOf, EMPTY_CONTENT, type ListingContent } from './listing-content.js';
import type { ListingForm, SaveListing } from './listing-form.dto.js';
import { ListingHistory } from './listing-history.service.js';
import { ListingsService } from './listings.service.js';
import { missingForPublication } from './missing-for-publication.js';

const CHANGED_ELSEWHERE =
  'Quelqu’un vient d’enregistrer cette annonce ailleurs. Votre saisie est gardée ici ; rien n’est écrasé.';

/** Writing a need or an offer: a draft that is saved as it grows, and changes to what is already on line. */
@Injectable()
export class ListingForms {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly listings: ListingsService,
    private readonly organisations: OrganisationsService,
    private readonly labos: LabosService,
    private readonly history: ListingHistory,
    private readonly jobs: JobRequests,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** A new draft at its author's commune. */
  async start(organisationId: string, side: Side, actor: Actor): Promise<ListingForm> {
    const { laboId, communeCode, perimeter } = await this.organisations.get(organisationId);
    const { id } = await this.database.manager.save(
      this.database.manager.create(Listing, {
        ...EMPTY_CONTENT,
        communeCode,
        perimeter: perimeter ?? 'departement',
        laboId,
        organisationId,
        side,
        createdByAccountId: actor.accountId,
      }),
    );
    return this.form(id, actor);
  }

  /** A draft with the words of another listing, e.g. last year's; its dates are left to be chosen again. */
  async duplicate(id: string, actor: Actor): Promise<ListingForm> {
    const source = await this.listings.ofMine(id, actor);
    const copy = await this.database.manager.save(
      this.database.manager.create(Listing, {
        ...contentOf(source),
        startsOn: null,
        deadline: null,
        expiresOn: null,
        laboId: source.laboId,
        organisationId: source.organisationId,
        side: source.side,
        beneficiaries: source.beneficiaries,
        copiedFromId: id,
        createdByAccountId: actor.accountId,
      }),
    );
    return this.form(copy.id, actor);
  }

  async form(id: string, actor: Actor): Promise<ListingForm> {
    const listing = await this.listings.ofMine(id, actor);
    const { organisation } = listing;
    const [attachments, labo] = await Promise.all([
      this.database.manager.find(ListingAttachment, {
        where: { listingId: id },
        order: { createdAt: 'ASC' },
      }),
      this.labos.get(listing.laboId),
    ]);
    return {
      id,
      side: listing.side,
      status: listing.status,
      version: listing.version,
      content: contentOf(listing),
      communes: [listing.communeCode, organisation.communeCode, ...listing.otherCommunes]
        .map((code) => toCommuneName(this.gazetteer, code))
        .filter((commune) => commune !== null),
      organisation: {
        id: organisation.id,
        name: nameOf(organisation),
        communeCode: organisation.communeCode,
        charterAccepted: organisation.charterAcceptedAt !== null,
      },
      attachments: attachments.map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
      houseRules: labo.houseRules,
    };
  }

  /** Saves what was written; what is on line must stay whole. A form filled from an older version is refused. */
  async save(id: string, { version, ...content }: SaveListing, actor: Actor): Promise<ListingForm> {
    const listing = await this.listings.ofMine(id, actor);
    if (listing.version !== version) throw new Refusal(409, CHANGED_ELSEWHERE);
    this.check(listing, content);
    const live = listing.status === 'published';
    const job = await this.database.transaction(async (manager) => {
      await this.write(manager, listing, content);
      if (listing.status === 'draft') return null;
      await this.history.keep(manager, { ...listing, ...content, version: version + 1 } as Listing, actor);
      return live ? this.jobs.request(manager, 'rescoring', { laboId: listing.laboId, listingId: id }) : null;
    });
    if (job) await this.jobs.dispatch(job);
    return this.form(id, actor);
  }

  /** Throws away a draft; anything others may have seen is withdrawn instead. */
  async discard(id: string, actor: Actor): Promise<void> {
    const { status } = await this.listings.ofMine(id, actor);
    if (status !== 'draft')
      throw new Refusal(409, 'Seul un brouillon se jette ; une annonce publiée se retire.');
    await this.database.manager.delete(Listing, { id });
  }

  private check(listing: Listing, content: ListingContent): void {
    const communes = [content.communeCode, ...content.otherCommunes].filter((code) => code !== null);
    if (communes.some((code) => !this.gazetteer.resolve(code))) {
      throw new Refusal(422, 'Un champ est à corriger.', [
        { field: 'communeCode', message: 'Choisissez une commune de la liste.' },
      ]);
    }
    if (listing.status === 'draft') return;
    const problems = missingForPublication(listing.side, content, parisDay(new Date()));
    if (problems.length > 0)
      throw new Refusal(422, 'Cette annonce est en ligne : elle doit rester complète.', problems);
  }

  private async write(manager: EntityManager, listing: Listing, content: ListingContent): Promise<void> {
    const { id, version } = listing;
    const { affected } = await manager.update(Listing, { id, version }, { ...content, version: version + 1 });
    if (affected !== 1) throw new Refusal(409, CHANGED_ELSEWHERE);
  }
}
