import type { ScoringListing } from '../types.js';

/** How ready a listing is for an introduction, 0 to 1000: half for a named référent, half for a complete sheet. */
export function readinessOf(listing: ScoringListing): number {
  const filled = [
    listing.description.length >= 120,
    listing.partnershipTypes.length > 0,
    listing.themes.length > 0,
    listing.modalities.length > 0,
    listing.place !== null,
  ].filter(Boolean).length;
  return (listing.organisation.hasReferent === false ? 0 : 500) + filled * 100;
}
