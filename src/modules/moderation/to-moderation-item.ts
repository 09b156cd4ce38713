import { formatPhone } from '../../core/identifiers/phone.js';
import { checkWording } from '../../core/posting/wording-checks.js';
import { labelOfOrganisationKind } from '../../core/taxonomy/organisation-kinds.js';
import { labelOfPartnershipType } from '../../core/taxonomy/partnership-types.js';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import { covers, territoryInWords } from '../labos/labo-territory.js';
import type { Listing } from '../listings/listing.entity.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import { communeName } from '../organisations/to-organisation-dto.js';
import type { ModerationFact, ModerationItem } from './moderation.dto.js';

const facts = (values: Record<string, string | null>): ModerationFact[] =>
  Object.entries(values).flatMap(([label, value]) => (value ? [{ label, value }] : []));

/** `organisation.labo` must be loaded. */
export function organisationItem(
  organisation: Organisation,
  gazetteer: Gazetteer,
  refusedBefore: string | null,
): ModerationItem {
  const { id, name, kind, presentation, siret, siren, rna, courtRegister, communeCode, labo, createdAt } =
    organisation;
  const court =
    courtRegister && [courtRegister.court, courtRegister.volume, courtRegister.folio].filter(Boolean);
  return {
    subject: 'organisation',
    id,
    organisationId: id,
    title: name,
    subtitle: [labelOfOrganisationKind(kind), communeName(gazetteer, organisation.communeCode)]
      .filter(Boolean)
      .join(' · '),
    text: presentation,
    facts: facts({
      SIRET: siret,
      SIREN: siret ? null : siren,
      RNA: rna,
      'Registre du tribunal': court ? court.join(', ') : null,
      Site: organisation.website,
      Courriel: organisation.email,
      Téléphone: organisation.phone && formatPhone(organisation.phone),
      Référent: organisation.referentName,
    }),
    warnings: [
      ...(siret || siren || rna || courtRegister ? [] : ['Aucun identifiant : SIRET, RNA ou registre.']),
      ...(communeCode && !covers(labo, communeCode, gazetteer)
        ? [`Hors du territoire du Labo (${territoryInWords(labo, gazetteer)}).`]
        : []),
    ],
    refusedBefore,
    since: createdAt.toISOString(),
  };
}

export function listingItem(listing: Listing, refusedBefore: string | null): ModerationItem {
  const { id, organisation, side, title, description, partnershipTypes, reciprocity, publishedAt } = listing;
  return {
    subject: 'listing',
    id,
    organisationId: organisation.id,
    title,
    subtitle: `${side === 'need' ? 'Besoin' : 'Offre'} · ${organisation.usualName ?? organisation.name}`,
    text: description,
    facts: facts({
      Types: partnershipTypes.map(labelOfPartnershipType).join(', '),
      'En retour': reciprocity,
    }),
    warnings: checkWording({ side, title, description }).map(({ message }) => message),
    refusedBefore,
    since: (publishedAt ?? listing.createdAt).toISOString(),
  };
}
