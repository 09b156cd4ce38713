import { labelOfModality } from '../../core/taxonomy/modalities.js';
import { labelOfOrganisationKind } from '../../core/taxonomy/organisation-kinds.js';
import { labelOfPerimeter } from '../../core/taxonomy/perimeters.js';
import { labelOfTheme } from '../../core/taxonomy/themes.js';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import { sizeLabel, toCommuneName } from '../organisations/to-organisation-dto.js';
import type { AmountRange, ListingAuthor, ListingView } from './listing.dto.js';
import type { Listing } from './listing.entity.js';
import { LISTING_MOVES, type ListingMove, type ListingStatus } from './listing-status.js';

export const toAuthor = (organisation: Organisation): ListingAuthor => ({
  id: organisation.id,
  name: organisation.name,
  kindLabel: labelOfOrganisationKind(organisation.kind),
  sizeLabel: sizeLabel(organisation),
});

export const toAmount = ({ amountMin: min, amountMax: max }: Listing): AmountRange | null =>
  min === null && max === null ? null : { min, max };

export const movesFrom = (status: ListingStatus): ListingMove[] =>
  (Object.keys(LISTING_MOVES) as ListingMove[]).filter((move) =>
    (LISTING_MOVES[move].from as readonly ListingStatus[]).includes(status),
  );

/** `listing.organisation` must be loaded. */
export function toListingView(listing: Listing, gazetteer: Gazetteer, mayChange: boolean): ListingView {
  const { id, side, status, title, description, partnershipTypes, quantity, startsOn, deadline } = listing;
  return {
    id,
    side,
    status,
    title,
    description,
    partnershipTypes,
    themes: listing.themes.map((code) => ({ code, label: labelOfTheme(code) })),
    modalities: listing.modalities.map((code) => ({ code, label: labelOfModality(code) })),
    commune: toCommuneName(gazetteer, listing.communeCode),
    perimeterLabel: listing.perimeter && labelOfPerimeter(listing.perimeter),
    amount: toAmount(listing),
    quantity,
    startsOn,
    deadline,
    reciprocity: listing.reciprocity,
    suggestionCount: listing.suggestionCount,
    organisation: toAuthor(listing.organisation),
    moves: mayChange ? movesFrom(status) : [],
  };
}
