import type { ScoringListing, ScoringOrganisation } from '../../core/scoring/types.js';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Listing } from '../listings/listing.entity.js';
import { nameOf } from '../organisations/name-of.js';
import type { Organisation } from '../organisations/organisation.entity.js';

function toScoringOrganisation(organisation: Organisation, asOf: string): ScoringOrganisation {
  return {
    id: organisation.id,
    name: nameOf(organisation),
    kind: organisation.kind,
    size: organisation.size,
    objectives: organisation.objectives,
    openCapacity: organisation.capacity ?? undefined,
    paused: organisation.pausedUntil !== null && organisation.pausedUntil > asOf,
    hasReferent: organisation.referentName !== null,
  };
}

/** A listing with its organisation loaded, as the scoring reads it. Its own place first, else its author's. */
export function toScoringListing(listing: Listing, gazetteer: Gazetteer, asOf: string): ScoringListing {
  const { organisation, amountMin: min, amountMax: max } = listing;
  const commune = listing.communeCode ?? organisation.communeCode;
  return {
    id: listing.id,
    side: listing.side,
    organisation: toScoringOrganisation(organisation, asOf),
    title: listing.title,
    description: listing.description,
    partnershipTypes: listing.partnershipTypes,
    themes: listing.themes,
    modalities: listing.modalities,
    odd: listing.odd,
    beneficiaries: listing.beneficiaries,
    place: commune ? gazetteer.placeOf(commune) : null,
    otherPlaces: listing.otherCommunes
      .map((code) => gazetteer.placeOf(code))
      .filter((place) => place !== null),
    perimeter: listing.perimeter ?? organisation.perimeter,
    amount: min === null && max === null ? null : { min, max },
    startsOn: listing.startsOn,
    deadline: listing.deadline,
  };
}
