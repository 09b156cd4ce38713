import { seededRandom } from '../kernel/seeded-random.js';
import type { Edge } from './assignment/edge.js';
import { fairAssignment } from './assignment/fair-assignment.js';
import { type Fairness, fairnessOf } from './assignment/fairness.js';
import { drawUnlikely } from './assignment/unlikely-encounters.js';
import { engineVersion } from './engine-version.js';
import { explainPairing } from './explain-pairing.js';
import type { ListingProfile } from './reading/listing-profile.js';
import { type Draft, draftListing, finishDraft } from './reading/read-listing.js';
import { scoreProfiles } from './score-pairing.js';
import { type ScoringContext, scoringContext, weightsOf } from './scoring-context.js';
import { textStatistics } from './text/statistics.js';
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
  const drafts = { needs: sorted(needs).map(draftListing), offers: sorted(offers).map(draftListing) };
  const statistics = textStatistics([...drafts.needs, ...drafts.offers]);
  const context = scoringContext(options.asOf, statistics, options.weights);
  const profiles = { needs: finished(drafts.needs, context), offers: finished(drafts.offers, context) };
  const edges = admissibleEdges(profiles.needs, profiles.offers, context);
  const cap =
    options.cap ??
    Math.max(options.perNeed, Math.ceil((1.5 * needs.length * options.perNeed) / Math.max(1, offers.length)));
  const { chosen, stretched } = fairAssignment({
    needs: needs.length,
    offers: offers.length,
    edges,
    perNeed: options.perNeed,
    cap,
  });
  const unlikely = unlikelyAmong(edges, chosen, profiles, options);
  const propose = (edge: Edge, isUnlikely: boolean) => proposal(profiles, edge, isUnlikely, context);
  return {
    proposals: [
      ...chosen.map((edge) => propose(edge, false)),
      ...unlikely.map((edge) => propose(edge, true)),
    ],
    fairness: fairnessOf(chosen, reachable(edges, needs.length, offers.length), { cap, stretched }),
    engineVersion,
    weights: weightsOf(context),
  };
}

interface Profiles {
  needs: ListingProfile[];
  offers: ListingProfile[];
}

const sorted = (listings: readonly ScoringListing[]) =>
  [...listings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const finished = (drafts: readonly Draft[], context: ScoringContext) =>
  drafts.map((draft) => finishDraft(draft, context.statistics));

function admissibleEdges(needs: ListingProfile[], offers: ListingProfile[], context: ScoringContext): Edge[] {
  const edges: Edge[] = [];
  needs.forEach((need, i) => {
    offers.forEach((offer, j) => {
      const { total } = scoreProfiles(need, offer, context);
      if (total !== null) edges.push({ need: i, offer: j, score: Math.round(total * 1e6) });
    });
  });
  return edges;
}

function reachable(edges: readonly Edge[], needs: number, offers: number) {
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

/** Same ground, something to bring, but no theme in common: the pairs nobody would have searched for. */
function unlikelyAmong(edges: Edge[], chosen: Edge[], profiles: Profiles, options: ProposalOptions): Edge[] {
  const taken = new Set(chosen);
  const exposure = new Array<number>(profiles.offers.length).fill(0);
  for (const { offer } of chosen) exposure[offer]++;
  const candidates = edges.filter((edge) => {
    const [need, offer] = [profiles.needs[edge.need], profiles.offers[edge.offer]];
    return (
      !taken.has(edge) && (need.themes & offer.themes) === 0 && (need.modalities & offer.modalities) !== 0
    );
  });
  const count = Math.floor(chosen.length * (options.unlikelyShare ?? 0.04));
  return drawUnlikely({ candidates, exposure, count }, seededRandom(options.seed));
}

function proposal(
  { needs, offers }: Profiles,
  edge: Edge,
  unlikely: boolean,
  context: ScoringContext,
): Proposal {
  const [need, offer] = [needs[edge.need], offers[edge.offer]];
  const { total, parts } = scoreProfiles(need, offer, context);
  return {
    needId: need.id,
    offerId: offer.id,
    total: total as number,
    parts,
    forNeed: explainPairing(need, offer, context, 'need'),
    forOffer: explainPairing(need, offer, context, 'offer'),
    unlikely,
  };
}
