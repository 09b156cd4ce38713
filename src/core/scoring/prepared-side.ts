import type { Edge } from './assignment/edge.js';
import { fromEachPlace } from './reading/from-each-place.js';
import { type Draft, draftListing } from './reading/read-listing.js';
import type { ScoringListing } from './types.js';

/** The listings of one side of a run, sorted by id; one with several places was read from each. */
export interface Listings {
  ids: string[];
  /** Place read → index of its listing in `ids`. */
  listing: number[];
  /** Index of a listing → its first place; one more entry than there are listings. */
  first: number[];
}

export interface PreparedSide extends Listings {
  drafts: Draft[];
}

export function prepareSide(
  listings: readonly ScoringListing[],
  read: (listing: ScoringListing) => Draft = draftListing,
): PreparedSide {
  const side: PreparedSide = { ids: [], drafts: [], listing: [], first: [] };
  for (const listing of [...listings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    side.first.push(side.drafts.length);
    for (const one of fromEachPlace(listing)) {
      side.drafts.push(read(one));
      side.listing.push(side.ids.length);
    }
    side.ids.push(listing.id);
  }
  side.first.push(side.drafts.length);
  return side;
}

/** Pairings of places as pairings of listings, each with its best score. */
export function edgesOfListings(edges: Edge[], needs: Listings, offers: Listings): Edge[] {
  if (needs.listing.length === needs.ids.length && offers.listing.length === offers.ids.length) return edges;
  const best = new Map<number, Edge>();
  for (const edge of edges) {
    const [need, offer] = [needs.listing[edge.need], offers.listing[edge.offer]];
    const key = need * offers.ids.length + offer;
    const known = best.get(key);
    if (!known || known.score < edge.score) best.set(key, { need, offer, score: edge.score });
  }
  return [...best.values()];
}
