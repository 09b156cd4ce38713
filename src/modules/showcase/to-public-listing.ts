import { quantityInWords } from '../../core/posting/quantity-in-words.js';
import { shortLabelOfOrganisationKind } from '../../core/taxonomy/organisation-kinds.js';
import { labelOfPartnershipType } from '../../core/taxonomy/partnership-types.js';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import { themeInWords } from '../labos/theme-labels.js';
import type { Listing } from '../listings/listing.entity.js';
import { nameOf } from '../organisations/name-of.js';
import { communeName } from '../organisations/to-organisation-dto.js';
import type { PublicListing } from './showcase.dto.js';

/** Only what its author agreed to show; people, contacts and files stay inside. `organisation` must be loaded. */
export function toPublicListing(
  listing: Listing,
  gazetteer: Gazetteer,
  themeLabels: Record<string, string>,
): PublicListing {
  const { id, side, title, description, organisation, startsOn, deadline, reciprocity } = listing;
  const named = organisation.consents.includes('public_name');
  const places = [listing.communeCode ?? organisation.communeCode, ...listing.otherCommunes]
    .map((code) => communeName(gazetteer, code))
    .filter(Boolean);
  return {
    id,
    side,
    title,
    description,
    types: listing.partnershipTypes.map((code) => ({ code, label: labelOfPartnershipType(code) })),
    themes: listing.themes.map((code) => themeInWords(code, themeLabels)),
    author: named ? nameOf(organisation) : shortLabelOfOrganisationKind(organisation.kind),
    named,
    place: places.join(', ') || null,
    quantity: quantityInWords(listing.quantity, listing.quantityUnit, `${title}. ${description}`),
    reciprocity,
    startsOn,
    deadline,
    publishedAt: (listing.publishedAt ?? listing.createdAt).toISOString(),
  };
}
