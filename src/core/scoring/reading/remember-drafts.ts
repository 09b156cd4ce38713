import type { ScoringListing } from '../types.js';
import { type Draft, draftListing } from './read-listing.js';

/** Reads listings and remembers the last `most` of them: one that has not changed in anything is not read again. */
export function rememberDrafts(most: number): (listing: ScoringListing) => Draft {
  const known = new Map<string, Draft>();
  return (listing) => {
    const key = JSON.stringify(listing);
    const draft = known.get(key) ?? draftListing(listing);
    known.delete(key);
    known.set(key, draft);
    if (known.size > most) known.delete(known.keys().next().value as string);
    return draft;
  };
}
