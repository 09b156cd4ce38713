import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { checkListings } from '../../core/importing/check-listings.js';
import { checkOrganisations } from '../../core/importing/check-organisations.js';
import type { ListingDraft } from '../../core/importing/listing-draft.js';
import type { KnownOrganisation, OrganisationDraft } from '../../core/importing/organisation-draft.js';
import { readTable, type Table } from '../../core/importing/read-table.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Refusal } from '../../platform/http/refusal.js';
import { Labo } from '../labos/labo.entity.js';
import { Listing } from '../listings/listing.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { type ImportOutcome, isWritten, outcomeOf } from './import-outcome.js';
import { toListingFields, toOrganisationFields } from './to-entity-fields.js';

const CHUNK = 200;

/** Takes a Labo's files of organisations, needs and offers: every good row or, when something breaks, none. */
@Injectable()
export class ImportsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly gazetteer: Gazetteer,
  ) {}

  importOrganisations(laboId: string, file: Uint8Array): Promise<ImportOutcome> {
    const table = readable(file);
    return this.database.transaction(async (manager) => {
      const known = await this.knownOrganisations(manager, laboId);
      const { departements } = await manager.findOneByOrFail(Labo, { id: laboId });
      const fates = checkOrganisations(table, { gazetteer: this.gazetteer, known, departements });
      const rows = fates
        .filter(isWritten)
        .map(({ draft, existingId }) =>
          withId(existingId, toOrganisationFields(laboId, draft as OrganisationDraft)),
        );
      await manager.save(Organisation, rows, { chunk: CHUNK });
      return outcomeOf(fates);
    });
  }

  /** `publish`: the rows appear at once; otherwise they are drafts for the animator to look at. */
  importListings(
    laboId: string,
    file: Uint8Array,
    options: { publish: boolean; today: string },
  ): Promise<ImportOutcome> {
    const table = readable(file);
    return this.database.transaction(async (manager) => {
      const { departements } = await manager.findOneByOrFail(Labo, { id: laboId });
      const [organisations, listings] = await Promise.all([
        this.knownOrganisations(manager, laboId),
        manager.find(Listing, {
          where: { laboId },
          select: { id: true, reference: true, organisationId: true, side: true, title: true },
        }),
      ]);
      const fates = checkListings(table, {
        gazetteer: this.gazetteer,
        departements,
        organisations,
        known: listings,
        today: options.today,
      });
      const rows = fates
        .filter(isWritten)
        .map(({ draft, existingId }) =>
          withId(existingId, toListingFields(laboId, draft as ListingDraft, options.publish)),
        );
      await manager.save(Listing, rows, { chunk: CHUNK });
      return outcomeOf(fates);
    });
  }

  private async knownOrganisations(manager: EntityManager, laboId: string): Promise<KnownOrganisation[]> {
    const known = await manager.findBy(Organisation, { laboId });
    return known.map((organisation) => ({ ...organisation, commune: organisation.communeCode }));
  }
}

const withId = <Fields extends object>(id: string | null, fields: Fields) =>
  id ? { id, ...fields } : fields;

function readable(file: Uint8Array): Table {
  const table = readTable(file);
  if (table.problem) throw new Refusal(422, table.problem);
  return table;
}
