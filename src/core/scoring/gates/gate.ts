import type { ListingProfile } from '../reading/listing-profile.js';

/** A fact that excludes a pairing, whatever the weights. `refuse` answers why, in French, or null. */
export interface Gate {
  code: string;
  label: string;
  refuse(need: ListingProfile, offer: ListingProfile): string | null;
}
