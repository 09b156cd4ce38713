import type { Listing, ListingStatus, Side } from '../../../api/types.js';

export type SideFilter = 'all' | Side;

/** What is to be finished comes first, then what is alive; what is over comes last. */
const order: ListingStatus[] = ['draft', 'published', 'expired', 'paused', 'fulfilled', 'withdrawn'];

/** The listings of one side, the liveliest first, then by title. */
export function sortListings(listings: Listing[], side: SideFilter): Listing[] {
  return listings
    .filter((listing) => side === 'all' || listing.side === side)
    .sort(
      (a, b) => order.indexOf(a.status) - order.indexOf(b.status) || a.title.localeCompare(b.title, 'fr'),
    );
}

/** Published listings and how many suggestions each has, those without any first. */
export function healthOf(listings: Listing[]): Listing[] {
  return listings
    .filter(({ status }) => status === 'published')
    .sort((a, b) => a.suggestionCount - b.suggestionCount || a.title.localeCompare(b.title, 'fr'));
}
