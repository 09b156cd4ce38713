import { Injectable } from '@nestjs/common';
import { type ProposalRun, proposePairings } from '../../core/scoring/propose-pairings.js';
import type { Proposal, ScoringListing } from '../../core/scoring/types.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Listing } from '../listings/listing.entity.js';
import { ListingsService } from '../listings/listings.service.js';
import { sharedType } from './shared-type.js';
import { type NewSuggestion, pairOf, SuggestionsService } from './suggestions.service.js';
import { toScoringListing } from './to-scoring-input.js';

const PER_NEED = 8;

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
    private readonly gazetteer: Gazetteer,
  ) {}

  async score(laboId: string, asOf: string): Promise<LaboScores> {
    const published = await this.listings.publishedOf(laboId);
    const inputs = published.map((listing) => toScoringListing(listing, this.gazetteer, asOf));
    const needs = inputs.filter(({ side }) => side === 'need');
    const offers = inputs.filter(({ side }) => side === 'offer');
    const { proposals, ...run } = proposePairings(needs, offers, { asOf, perNeed: PER_NEED, seed: 1 });
    const refused = await this.suggestions.refusedPairs(laboId);
    const fresh = proposals.filter((proposal) => !refused.has(pairOf(proposal)));
    return {
      ...run,
      needs: needs.length,
      offers: offers.length,
      suggestions: this.complete(fresh, published, inputs),
    };
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
