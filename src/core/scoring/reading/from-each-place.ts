import type { TextStatistics } from '../text/statistics.js';
import type { ScoringListing } from '../types.js';
import type { ListingProfile } from './listing-profile.js';
import { readListing } from './read-listing.js';

/** A listing with several places, once from each; nearly always the listing itself. */
export function fromEachPlace(listing: ScoringListing): ScoringListing[] {
  const { otherPlaces = [], ...own } = listing;
  return otherPlaces.length === 0 ? [listing] : [own, ...otherPlaces.map((place) => ({ ...own, place }))];
}

export function readFromEachPlace(listing: ScoringListing, statistics: TextStatistics): ListingProfile[] {
  return fromEachPlace(listing).map((one) => readListing(one, statistics));
}
