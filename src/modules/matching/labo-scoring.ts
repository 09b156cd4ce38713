import { Injectable } from '@nestjs/common';
import type { Edge } from '../../core/scoring/assignment/edge.js';
import type { Part } from '../../core/scoring/candidate-edges.js';
import {
  type Candidates,
  candidatesOf,
  choosePairings,
  type Prepared,
  type ProposalRun,
  preparePairings,
} from '../../core/scoring/propose-pairings.js';
import type { Proposal, ScoringListing } from '../../core/scoring/types.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Listing } from '../listings/listing.entity.js';
import { ListingsService } from '../listings/listings.service.js';
import { ScoringSettingsService } from './scoring-settings.service.js';
import type { ScoringShard, StoredEdge } from './scoring-shard.entity.js';
import { sharedType } from './shared-type.js';
import { type NewSuggestion, pairOf, SuggestionsService } from './suggestions.service.js';
import { toScoringListing } from './to-scoring-input.js';

export const PER_NEED = 8;

export type StoredCandidates = NonNullable<ScoringShard['edges']>;

export interface LaboScores extends Omit<ProposalRun, 'proposals'> {
  needs: number;
  offers: number;
  suggestions: NewSuggestion[];
}

/** What the engine proposes for a Labo's published needs and offers, completed for keeping. */
@Injectable()
export class LaboScoring {
  constructor(
    private readonly listings: ListingsService,
    private readonly suggestions: SuggestionsService,
    private readonly settings: ScoringSettingsService,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** The candidates of one part of a large run, by ids, so that whoever gathers the parts can use them. */
  async scorePart(laboId: string, asOf: string, part: Part): Promise<StoredCandidates> {
    const { prepared } = await this.prepare(laboId, asOf);
    const { needs, offers } = prepared.drafts;
    const stored = (edges: Edge[]) =>
      edges.map(({ need, offer, score }): StoredEdge => [needs[need].id, offers[offer].id, score]);
    const { usual, unlikely } = candidatesOf(prepared, part);
    return { usual: stored(usual), unlikely: stored(unlikely) };
  }

  /** The whole answer; `parts` are candidates already found, if any. */
  async score(laboId: string, asOf: string, parts: StoredCandidates[] = []): Promise<LaboScores> {
    const { published, inputs, prepared, options } = await this.prepare(laboId, asOf);
    const candidates = parts.length > 0 ? gather(prepared, parts) : candidatesOf(prepared);
    const { proposals, ...run } = choosePairings(prepared, candidates, options);
    const { needs, offers } = prepared.drafts;
    const refused = await this.suggestions.refusedPairs(laboId);
    const fresh = proposals.filter((proposal) => !refused.has(pairOf(proposal)));
    return {
      ...run,
      needs: needs.length,
      offers: offers.length,
      suggestions: this.complete(fresh, published, inputs),
    };
  }

  private async prepare(laboId: string, asOf: string) {
    const published = await this.listings.publishedOf(laboId);
    const inputs = published.map((listing) => toScoringListing(listing, this.gazetteer, asOf));
    const needs = inputs.filter(({ side }) => side === 'need');
    const offers = inputs.filter(({ side }) => side === 'offer');
    const choices = await this.settings.forScoring(laboId);
    const options = { asOf, perNeed: PER_NEED, seed: 1, ...choices };
    return { published, inputs, options, prepared: preparePairings(needs, offers, options) };
  }

  private complete(proposals: Proposal[], listings: Listing[], inputs: ScoringListing[]): NewSuggestion[] {
    const listingOf = new Map(listings.map((listing) => [listing.id, listing]));
    const inputOf = new Map(inputs.map((input) => [input.id, input]));
    return proposals.map((proposal) => {
      const need = listingOf.get(proposal.needId)!;
      const offer = listingOf.get(proposal.offerId)!;
      const [from, to] = [inputOf.get(need.id)!.place, inputOf.get(offer.id)!.place];
      return {
        ...proposal,
        needOrganisationId: need.organisationId,
        offerOrganisationId: offer.organisationId,
        partnershipType: sharedType(need, offer),
        distanceKm: from && to ? this.gazetteer.distanceBetween(from.commune, to.commune) : null,
      };
    });
  }
}

/** Candidates of several parts, each pairing once; a listing that has left since is left out. */
function gather({ drafts }: Prepared, parts: readonly StoredCandidates[]): Candidates {
  const [needs, offers] = [drafts.needs, drafts.offers].map(
    (list) => new Map(list.map(({ id }, i) => [id, i])),
  );
  const join = (lists: StoredEdge[][]) => {
    const edges = new Map<string, Edge>();
    for (const [needId, offerId, score] of lists.flat()) {
      const [need, offer] = [needs.get(needId), offers.get(offerId)];
      if (need !== undefined && offer !== undefined) edges.set(`${need} ${offer}`, { need, offer, score });
    }
    return [...edges.values()];
  };
  return {
    usual: join(parts.map(({ usual }) => usual)),
    unlikely: join(parts.map(({ unlikely }) => unlikely)),
  };
}
