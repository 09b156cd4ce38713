import { quantityInWords } from '../../core/posting/quantity-in-words.js';
import { labelOfModality } from '../../core/taxonomy/modalities.js';
import { labelOfOdd } from '../../core/taxonomy/odd.js';
import { shortLabelOfOrganisationKind } from '../../core/taxonomy/organisation-kinds.js';
import { labelOfPerimeter } from '../../core/taxonomy/perimeters.js';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import { themeInWords } from '../labos/theme-labels.js';
import { nameOf } from '../organisations/name-of.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import { sizeLabel, toCommuneName } from '../organisations/to-organisation-dto.js';
import { durationLabel } from './content-in-words.js';
import type { AmountRange, ListingAuthor, ListingView } from './listing.dto.js';
import type { Listing } from './listing.entity.js';
import type { ListingAttachment } from './listing-attachment.entity.js';
import { movesFrom } from './listing-status.js';

export const toAuthor = (organisation: Organisation): ListingAuthor => ({
  id: organisation.id,
  name: nameOf(organisation),
  kindLabel: shortLabelOfOrganisationKind(organisation.kind),
  sizeLabel: sizeLabel(organisation),
});

export const toAmount = ({ amountMin: min, amountMax: max }: Listing): AmountRange | null =>
  min === null && max === null ? null : { min, max };

/** `listing.organisation` must be loaded; themes are told in the words of its Labo. */
export function toListingView(
  listing: Listing,
  gazetteer: Gazetteer,
  mayChange: boolean,
  themeLabels: Record<string, string>,
  attachments: ListingAttachment[] = [],
): ListingView {
  const { id, side, status, title, description, partnershipTypes, startsOn, deadline } = listing;
  return {
    id,
    side,
    status,
    title,
    description,
    partnershipTypes,
    themes: listing.themes.map((code) => ({ code, label: themeInWords(code, themeLabels) })),
    modalities: listing.modalities.map((code) => ({ code, label: labelOfModality(code) })),
    odd: listing.odd.map((code) => ({ code, label: labelOfOdd(code) })),
    commune: toCommuneName(gazetteer, listing.communeCode),
    otherCommunes: listing.otherCommunes
      .map((code) => toCommuneName(gazetteer, code))
      .filter((commune) => commune !== null),
    perimeterLabel: listing.perimeter && labelOfPerimeter(listing.perimeter),
    amount: toAmount(listing),
    quantity: quantityInWords(listing.quantity, listing.quantityUnit, `${title}. ${description}`),
    duration: listing.duration && durationLabel[listing.duration],
    startsOn,
    deadline,
    expiresOn: listing.expiresOn,
    publishedAt: listing.publishedAt?.toISOString() ?? null,
    updatedAt: listing.updatedAt.toISOString(),
    publicConsent: listing.publicConsent,
    fulfilledBy: mayChange ? listing.fulfilledBy : null,
    reciprocity: listing.reciprocity,
    suggestionCount: listing.suggestionCount,
    organisation: toAuthor(listing.organisation),
    attachments: attachments.map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
    mayEdit: mayChange,
    moves: mayChange ? movesFrom(status) : [],
  };
}
