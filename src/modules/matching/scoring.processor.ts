import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { proposePairings } from '../../core/scoring/propose-pairings.js';
import type { Proposal, ScoringListing } from '../../core/scoring/types.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { DurableProcessor, type JobContext } from '../../platform/queue/durable-processor.js';
import type { Listing } from '../listings/listing.entity.js';
import { ListingsService } from '../listings/listings.service.js';
import { ScoringRun } from './scoring-run.entity.js';
import { sharedType } from './shared-type.js';
import { type NewSuggestion, pairOf, SuggestionsService } from './suggestions.service.js';
import { toScoringListing } from './to-scoring-input.js';

const PER_NEED = 8;

/** Scores a Labo's needs and offers and makes the answer its suggestions. */
@Processor('scoring')
export class ScoringProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly listings: ListingsService,
    private readonly suggestions: SuggestionsService,
    private readonly gazetteer: Gazetteer,
  ) {
    super(database);
  }

  protected async handle({ runId }: Record<string, string>, { progress }: JobContext): Promise<void> {
    const run = await this.database.getRepository(ScoringRun).findOneByOrFail({ id: runId });
    const published = await this.listings.publishedOf(run.laboId);
    await progress(0.1);

    const inputs = published.map((listing) => toScoringListing(listing, this.gazetteer, run.asOf));
    const needs = inputs.filter(({ side }) => side === 'need');
    const offers = inputs.filter(({ side }) => side === 'offer');
    const answer = proposePairings(needs, offers, { asOf: run.asOf, perNeed: PER_NEED, seed: 1 });
    await progress(0.6);

    const refused = await this.suggestions.refusedPairs(run.laboId);
    const fresh = answer.proposals.filter((proposal) => !refused.has(pairOf(proposal)));
    const proposals = this.complete(fresh, published, inputs);
    await this.database.transaction(async (manager) => {
      await this.suggestions.replace(manager, run.laboId, run.id, proposals);
      await manager.update(ScoringRun, run.id, {
        engineVersion: answer.engineVersion,
        weights: answer.weights,
        needs: needs.length,
        offers: offers.length,
        suggestions: proposals.length,
        fairness: answer.fairness,
      });
    });
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
