import type { Listing } from '../listings/listing.entity.js';

/** The partnership type of a pairing: one that both name, else the offer's first, else the need's. */
export function sharedType(need: Listing, offer: Listing): string {
  const both = need.partnershipTypes.find((type) => offer.partnershipTypes.includes(type));
  return both ?? offer.partnershipTypes[0] ?? need.partnershipTypes[0] ?? 'mecenat';
}
