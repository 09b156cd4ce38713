import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { proposePairings } from '../../core/scoring/propose-pairings.js';
import type { Proposal } from '../../core/scoring/types.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Listing } from '../listings/listing.entity.js';
import { sharedType } from '../matching/shared-type.js';
import { toScoringListing } from '../matching/to-scoring-input.js';
import type { Registration } from './registration.entity.js';
import type { PairScore } from './to-scheduling-problem.js';
import { pairingId } from './to-scheduling-problem.js';

/** How well each registered association goes with each registered company: their best pair of listings. */
@Injectable()
export class PairScores {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** Pairs of one registration with those opposite. */
  around(me: Registration, opposite: Registration[]): Promise<PairScore[]> {
    return this.of([me, ...opposite], new Date().toISOString().slice(0, 10));
  }

  /** Every pair that scoring finds worth meeting; registrations with their organisation. */
  async of(registrations: Registration[], asOf: string): Promise<PairScore[]> {
    const registrationOf = new Map(
      registrations.map((registration) => [registration.organisationId, registration]),
    );
    const posted = await this.database.manager.find(Listing, {
      where: { organisationId: In([...registrationOf.keys()]), status: 'published' },
      relations: { organisation: true },
      order: { id: 'ASC' },
    });
    const listings = [...posted, ...registrations.flatMap(broughtListings)];
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

/** What somebody said when registering, read like a listing of theirs. */
function broughtListings({ id, organisation, organisationId, brings }: Registration): Listing[] {
  return brings.map(({ side, text, partnershipTypes, themes }, index) =>
    Object.assign(new Listing(), {
      id: `${id} ${index}`,
      laboId: organisation.laboId,
      organisationId,
      organisation,
      side,
      status: 'published' as const,
      title: text.slice(0, 120),
      description: text,
      partnershipTypes,
      themes,
      modalities: [],
      odd: [],
      beneficiaries: [],
      communeCode: organisation.communeCode,
      otherCommunes: [],
      perimeter: organisation.perimeter,
      amountMin: null,
      amountMax: null,
      startsOn: null,
      deadline: null,
    }),
  );
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
