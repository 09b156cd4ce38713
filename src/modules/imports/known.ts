import type { EntityManager } from 'typeorm';
import type { KnownListing } from '../../core/importing/listing-draft.js';
import type { KnownOrganisation } from '../../core/importing/organisation-draft.js';

/** What tells a Labo's organisations apart, and nothing more, since there may be tens of thousands. */
export const knownOrganisations = (manager: EntityManager, laboId: string): Promise<KnownOrganisation[]> =>
  manager.query(
    `SELECT id, reference, name, usual_name AS "usualName", siren, siret, rna,
            court_register AS "courtRegister", commune_code AS commune
     FROM organisation WHERE labo_id = $1 ORDER BY created_at, id`,
    [laboId],
  );

export const knownListings = (manager: EntityManager, laboId: string): Promise<KnownListing[]> =>
  manager.query(
    `SELECT id, reference, organisation_id AS "organisationId", side, title
     FROM listing WHERE labo_id = $1 AND status <> 'withdrawn' ORDER BY created_at, id`,
    [laboId],
  );
