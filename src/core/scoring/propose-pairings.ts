import { seededRandom } from '../kernel/seeded-random.js';
import { byScore, type Edge } from './assignment/edge.js';
import { fairAssignment } from './assignment/fair-assignment.js';
import { type Fairness, fairnessOf } from './assignment/fairness.js';
import { drawUnlikely } from './assignment/unlikely-encounters.js';
import { candidateEdges, type Part } from './candidate-edges.js';
import { compileDrafts, type Snapshot } from './compiled/snapshot.js';
import { engineVersion } from './engine-version.js';
import { explainPairing } from './explain-pairing.js';
import { type Draft, draftListing, finishDraft } from './reading/read-listing.js';
import { gradesOf, millionths, partsOf } from './score-pairing.js';
import { type ScoringContext, weightsOf } from './scoring-context.js';
import type { Proposal, ScoringListing } from './types.js';
import type { Weights } from './weights.js';

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

/** Listings read and compiled; the same whatever the order of the input. */
export interface Prepared {
  drafts: { needs: Draft[]; offers: Draft[] };
  snapshot: Snapshot;
  perListing: number;
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
  options: ProposalOptions,
): Prepared {
  const drafts = { needs: sorted(needs).map(draftListing), offers: sorted(offers).map(draftListing) };
  const snapshot = compileDrafts(drafts.needs, drafts.offers, options);
  return { drafts, snapshot, perListing: Math.max(64, 8 * options.perNeed) };
}

/** Those of one part of the listings, or of all. */
export function candidatesOf({ snapshot, perListing }: Prepared, part?: Part): Candidates {
  return {
    usual: candidateEdges(snapshot, perListing, 'any', part),
    unlikely: candidateEdges(snapshot, 6, 'unlikely', part),
  };
}

/** Chooses among candidates, whoever found them and in whatever order, and writes the proposals out. */
export function choosePairings(
  { drafts, snapshot }: Prepared,
  { usual: edges, unlikely: unusual }: Candidates,
  options: ProposalOptions,
): ProposalRun {
  const { needs, offers } = drafts;
  const cap = options.cap ?? evenCap(needs.length, offers.length, options.perNeed);
  const size = { needs: needs.length, offers: offers.length };
  const { chosen, stretched } = fairAssignment({ ...size, edges, perNeed: options.perNeed, cap });
  const unlikely = unlikelyAmong(unusual, chosen, size, options);
  const propose = proposer(drafts, snapshot.context);
  return {
    proposals: [
      ...chosen.map((edge) => propose(edge, false)),
      ...unlikely.map((edge) => propose(edge, true)),
    ],
    fairness: fairnessOf(chosen, reachable(edges, size), { cap, stretched }),
    engineVersion,
    weights: weightsOf(snapshot.context),
  };
}

interface Size {
  needs: number;
  offers: number;
}

const sorted = (listings: readonly ScoringListing[]) =>
  [...listings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Half as many lists again as an even share, so that a good offer may appear more often, not everywhere. */
const evenCap = (needs: number, offers: number, perNeed: number) =>
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

/** Writes a proposal out: parts, reasons and summaries for each side. Each listing is finished once. */
function proposer(drafts: { needs: Draft[]; offers: Draft[] }, context: ScoringContext) {
  const finish = (draft: Draft) => finishDraft(draft, context.statistics);
  const profiles = { needs: drafts.needs.map(finish), offers: drafts.offers.map(finish) };
  return (edge: Edge, unlikely: boolean): Proposal => {
    const [need, offer] = [profiles.needs[edge.need], profiles.offers[edge.offer]];
    const grades = gradesOf(need, offer, context);
    return {
      needId: need.id,
      offerId: offer.id,
      total: millionths(grades, context) / 1e6,
      parts: partsOf(need, offer, grades, context),
      forNeed: explainPairing(need, offer, context, 'need', grades),
      forOffer: explainPairing(need, offer, context, 'offer', grades),
      unlikely,
    };
  };
}
