import { seededRandom } from '../kernel/seeded-random.js';
import { byScore, type Edge } from './assignment/edge.js';
import { fairAssignment } from './assignment/fair-assignment.js';
import { type Fairness, fairnessOf } from './assignment/fairness.js';
import { drawUnlikely } from './assignment/unlikely-encounters.js';
import { candidateEdges, type Part } from './candidate-edges.js';
import type { Only } from './compiled/kernel.js';
import { compileDrafts, type Snapshot } from './compiled/snapshot.js';
import { engineVersion } from './engine-version.js';
import { edgesOfListings, type Listings, type PreparedSide, prepareSide } from './prepared-side.js';
import type { ListingProfile } from './reading/listing-profile.js';
import { type Draft, finishDraft } from './reading/read-listing.js';
import { type ScoringContext, weightsOf } from './scoring-context.js';
import type { Proposal, ScoringListing } from './types.js';
import type { Weights } from './weights.js';
import { writeProposal } from './write-proposal.js';

export interface ProposalOptions {
  /** ISO date the scoring speaks for. */
  asOf: string;
  weights?: Weights;
  /** Most suggestions in a need's list. */
  perNeed: number;
  /** Most lists an offer appears in; by default half as many again as an even share, at least `perNeed`. */
  cap?: number;
  /** Share of suggestions that are *rencontres improbables* (default 0.04). */
  unlikelyShare?: number;
  seed: number;
}

export interface ProposalRun {
  proposals: Proposal[];
  fairness: Fairness;
  engineVersion: string;
  weights: Weights;
}

/**
 * Chooses and explains the suggestions of a Labo. The order of the input does not matter; the same input, options
 * and seed give the same answer.
 */
export function proposePairings(
  needs: readonly ScoringListing[],
  offers: readonly ScoringListing[],
  options: ProposalOptions,
): ProposalRun {
  const prepared = preparePairings(needs, offers, options);
  return choosePairings(prepared, candidatesOf(prepared), options);
}

/** Listings compiled, without their texts; the same whatever the order of the input. */
export interface Compiled {
  needs: Listings;
  offers: Listings;
  snapshot: Snapshot;
  /** How many pairings of each listing a run chooses among. */
  perListing: number;
}

/** The same with what was read of the texts, which the reasons need. */
export interface Prepared extends Compiled {
  needs: PreparedSide;
  offers: PreparedSide;
}

/** The pairings among which a run chooses; indexes of the prepared lists. */
export interface Candidates {
  usual: Edge[];
  /** For *rencontres improbables*. */
  unlikely: Edge[];
}

export function preparePairings(
  needs: readonly ScoringListing[],
  offers: readonly ScoringListing[],
  options: Pick<ProposalOptions, 'asOf' | 'weights' | 'perNeed'>,
  read?: (listing: ScoringListing) => Draft,
): Prepared {
  const sides = { needs: prepareSide(needs, read), offers: prepareSide(offers, read) };
  const snapshot = compileDrafts(sides.needs.drafts, sides.offers.drafts, options);
  return { ...sides, snapshot, perListing: Math.max(64, 8 * options.perNeed) };
}

/** Those of one part of the listings, or of all. */
export function candidatesOf({ needs, offers, snapshot, perListing }: Compiled, part?: Part): Candidates {
  const best = (most: number, only: Only) =>
    edgesOfListings(candidateEdges(snapshot, most, only, part), needs, offers);
  return { usual: best(perListing, 'any'), unlikely: best(6, 'unlikely') };
}

/** Chooses among candidates, whoever found them and in whatever order, and writes the proposals out. */
export function choosePairings(
  { needs, offers, snapshot: { context } }: Prepared,
  { usual: edges, unlikely: unusual }: Candidates,
  options: ProposalOptions,
): ProposalRun {
  const size = { needs: needs.ids.length, offers: offers.ids.length };
  const cap = options.cap ?? evenCap(size, options.perNeed);
  const { chosen, stretched } = fairAssignment({ ...size, edges, perNeed: options.perNeed, cap });
  const unlikely = unlikelyAmong(unusual, chosen, size, options);
  const [readNeed, readOffer] = [reader(needs, context), reader(offers, context)];
  const propose = ({ need, offer }: Edge, outOfTheUsual: boolean) =>
    writeProposal(readNeed(need), readOffer(offer), context, outOfTheUsual);
  return {
    proposals: [
      ...chosen.map((edge) => propose(edge, false)),
      ...unlikely.map((edge) => propose(edge, true)),
    ],
    fairness: fairnessOf(chosen, reachable(edges, size), { cap, stretched }),
    engineVersion,
    weights: weightsOf(context),
  };
}

interface Size {
  needs: number;
  offers: number;
}

/** Half as many lists again as an even share, so that a good offer may appear more often, not everywhere. */
export const evenCap = ({ needs, offers }: Size, perNeed: number) =>
  Math.max(perNeed, Math.ceil((1.5 * needs * perNeed) / Math.max(1, offers)));

function reachable(edges: readonly Edge[], { needs, offers }: Size) {
  const answer = {
    needs: new Array<boolean>(needs).fill(false),
    offers: new Array<boolean>(offers).fill(false),
  };
  for (const { need, offer } of edges) {
    answer.needs[need] = true;
    answer.offers[offer] = true;
  }
  return answer;
}

/** Among the pairs nobody would have searched for (no theme in common, and yet something to bring), a few. */
function unlikelyAmong(candidates: Edge[], chosen: Edge[], size: Size, options: ProposalOptions): Edge[] {
  const key = ({ need, offer }: Edge) => need * size.offers + offer;
  const taken = new Set(chosen.map(key));
  const exposure = new Array<number>(size.offers).fill(0);
  for (const { offer } of chosen) exposure[offer]++;
  const count = Math.floor(chosen.length * (options.unlikelyShare ?? 0.04));
  const free = candidates.filter((edge) => !taken.has(key(edge))).sort(byScore);
  return drawUnlikely({ candidates: free, exposure, count }, seededRandom(options.seed));
}

/** The listings of a side read from each of their places, each finished once, when it is first asked for. */
function reader({ drafts, first }: PreparedSide, { statistics }: ScoringContext) {
  const known: ListingProfile[][] = [];
  return (listing: number): ListingProfile[] => {
    known[listing] ??= drafts
      .slice(first[listing], first[listing + 1])
      .map((draft) => finishDraft(draft, statistics));
    return known[listing];
  };
}
