import { Injectable } from '@nestjs/common';
import { proposePairings } from '../../core/scoring/propose-pairings.js';
import type { Proposal } from '../../core/scoring/types.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Listing } from '../listings/listing.entity.js';
import { ListingsService } from '../listings/listings.service.js';
import { sharedType } from '../matching/shared-type.js';
import { toScoringListing } from '../matching/to-scoring-input.js';
import type { Registration } from './registration.entity.js';
import type { PairScore } from './to-scheduling-problem.js';
import { pairingId } from './to-scheduling-problem.js';

/** How well each registered association goes with each registered company: their best pair of listings. */
@Injectable()
export class PairScores {
  constructor(
    private readonly listings: ListingsService,
    private readonly gazetteer: Gazetteer,
  ) {}

  async of(laboId: string, registrations: Registration[], asOf: string): Promise<PairScore[]> {
    const registrationOf = new Map(
      registrations.map((registration) => [registration.organisationId, registration]),
    );
    const listings = (await this.listings.publishedOf(laboId)).filter(({ organisationId }) =>
      registrationOf.has(organisationId),
    );
    const inputs = listings.map((listing) => toScoringListing(listing, this.gazetteer, asOf));
    const needs = inputs.filter(({ side }) => side === 'need');
    const offers = inputs.filter(({ side }) => side === 'offer');
    const { proposals } = proposePairings(needs, offers, {
      asOf,
      perNeed: offers.length,
      cap: needs.length,
      unlikelyShare: 0,
      seed: 1,
    });

    const listingOf = new Map(listings.map((listing) => [listing.id, listing]));
    const best = new Map<string, PairScore>();
    for (const proposal of [...proposals].sort((a, b) => b.total - a.total)) {
      const need = listingOf.get(proposal.needId)!;
      const offer = listingOf.get(proposal.offerId)!;
      const pair = toPairScore(proposal, need, offer, registrationOf);
      if (!pair) continue;
      const id = pairingId(pair.associationId, pair.companyId);
      if (!best.has(id)) best.set(id, pair);
    }
    return [...best.values()];
  }
}

function toPairScore(
  proposal: Proposal,
  need: Listing,
  offer: Listing,
  registrationOf: Map<string, Registration>,
): PairScore | null {
  const [needs, offers] = [
    registrationOf.get(need.organisationId)!,
    registrationOf.get(offer.organisationId)!,
  ];
  if (needs.side === offers.side) return null;
  const needIsAssociation = needs.side === 'association';
  const [forAssociation, forCompany] = needIsAssociation
    ? [proposal.forNeed, proposal.forOffer]
    : [proposal.forOffer, proposal.forNeed];
  return {
    associationId: needIsAssociation ? needs.id : offers.id,
    companyId: needIsAssociation ? offers.id : needs.id,
    score: proposal.total,
    partnershipType: sharedType(need, offer),
    whyForAssociation: forAssociation.summary,
    whyForCompany: forCompany.summary,
  };
}
