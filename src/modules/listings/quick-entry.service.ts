import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { parisDay } from '../../core/kernel/paris-day.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Actor } from '../../platform/http/access.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { OrganisationForms } from '../organisations/organisation-forms.service.js';
import { Listing } from './listing.entity.js';
import type { ListingContent } from './listing-content.js';
import { ListingLife } from './listing-life.service.js';
import { missingForPublication } from './missing-for-publication.js';
import type { QuickListing, QuickListingDone } from './quick-entry.dto.js';

/** What an animator notes during a call: everything in one go, or nothing. */
@Injectable()
export class QuickEntry {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly organisations: OrganisationForms,
    private readonly life: ListingLife,
    private readonly gazetteer: Gazetteer,
  ) {}

  async enter(laboId: string, entry: QuickListing, actor: Actor): Promise<QuickListingDone> {
    const { side, organisationId, organisation, publish, ...content } = entry;
    const listing = await this.database.transaction(async (manager) => {
      const author = organisation
        ? await this.organisations.insert(manager, laboId, organisation)
        : await this.known(manager, laboId, organisationId!);
      const whole = { ...content, communeCode: content.communeCode ?? author.communeCode };
      this.check(whole, side, publish);
      return manager.save(
        manager.create(Listing, {
          ...whole,
          laboId,
          organisationId: author.id,
          side,
          createdByAccountId: actor.accountId,
        }),
      );
    });
    const done = { id: listing.id, organisationId: listing.organisationId };
    if (!publish) return { ...done, status: 'draft' };
    const { status } = await this.life.publish(listing.id, { charter: true }, actor);
    return { ...done, status };
  }

  private async known(manager: EntityManager, laboId: string, id: string): Promise<Organisation> {
    const organisation = await manager.findOneBy(Organisation, { id, laboId });
    if (!organisation) throw notFound('Cette organisation n’existe pas, ou plus.');
    return organisation;
  }

  private check(content: ListingContent, side: 'need' | 'offer', publish: boolean): void {
    const unknown = content.communeCode !== null && !this.gazetteer.resolve(content.communeCode);
    const problems = unknown
      ? [{ field: 'communeCode', message: 'Choisissez une commune de la liste.' }]
      : [];
    if (publish) problems.push(...missingForPublication(side, content, parisDay(new Date())));
    if (problems.length > 0)
      throw new Refusal(422, 'Il manque encore quelque chose avant de publier.', problems);
  }
}
