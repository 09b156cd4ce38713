import { readFromEachPlace } from './reading/from-each-place.js';
import { bestPlaces, rawScore } from './score-pairing.js';
import type { ScoringContext } from './scoring-context.js';
import type { Proposal, ScoringListing } from './types.js';
import { writeProposal } from './write-proposal.js';

/** A possible partner and the list it has now, this pairing apart. */
export interface Partner {
  listing: ScoringListing;
  /** Suggestions in its list. */
  open: number;
  /** Lowest total among them. */
  lowest: number;
  /** They meet as a *rencontre improbable*, and go on so. */
  unlikely: boolean;
}

export interface Room {
  /** Places in the list of the listing that changed, and in a partner's. */
  own: number;
  partner: number;
}

/**
 * The suggestions of one listing that changed, everybody else's staying as they are: a partner whose list is full takes
 * it only before a lesser one, and a listing that nobody has room for still gets its best partner. `context` is that of
 * the run, so that the scores compare.
 */
export function proposePartners(
  listing: ScoringListing,
  partners: readonly Partner[],
  context: ScoringContext,
  room: Room,
): Proposal[] {
  const own = readFromEachPlace(listing, context.statistics);
  const possible = partners
    .map((partner) => {
      const theirs = readFromEachPlace(partner.listing, context.statistics);
      const [needs, offers] = listing.side === 'need' ? [own, theirs] : [theirs, own];
      const { need, offer } = bestPlaces(needs, offers, context);
      return { ...partner, needs, offers, score: rawScore(need, offer, context) };
    })
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score || (a.listing.id < b.listing.id ? -1 : 1));
  const usual = possible.filter(({ unlikely }) => !unlikely);
  const welcome = usual.filter(({ open, lowest, score }) => open < room.partner || score / 1e6 > lowest);
  const chosen = welcome.length > 0 ? welcome.slice(0, room.own) : usual.slice(0, 1);
  return [...chosen, ...possible.filter(({ unlikely }) => unlikely)].map(({ needs, offers, unlikely }) =>
    writeProposal(needs, offers, context, unlikely),
  );
}
