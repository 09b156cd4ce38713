import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Edge } from '../../core/scoring/assignment/edge.js';
import type { Part } from '../../core/scoring/candidate-edges.js';
import {
  type Candidates,
  candidatesOf,
  choosePairings,
  evenCap,
  type Prepared,
  type ProposalRun,
  preparePairings,
} from '../../core/scoring/propose-pairings.js';
import { proposePartners } from '../../core/scoring/propose-partners.js';
import { fromEachPlace } from '../../core/scoring/reading/from-each-place.js';
import { rememberDrafts } from '../../core/scoring/reading/remember-drafts.js';
import type { Proposal, ScoringListing, Side } from '../../core/scoring/types.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Listing } from '../listings/listing.entity.js';
import { ListingsService } from '../listings/listings.service.js';
import { type KeptSnapshot, KeptSnapshots } from './kept-snapshots.js';
import { partnerLists, unlikelyPartners } from './partner-lists.js';
import type { ScoringRun } from './scoring-run.entity.js';
import { ScoringSettingsService } from './scoring-settings.service.js';
import type { ScoringShard, StoredEdge } from './scoring-shard.entity.js';
import { sharedType } from './shared-type.js';
import { type NewSuggestion, pairOf, SuggestionsService } from './suggestions.service.js';
import { toScoringListing } from './to-scoring-input.js';

export const PER_NEED = 8;
/** Partners looked at for one listing that changed: as many as a run chooses among. */
const PARTNERS = 64;
/** Beyond this many changes since it was compiled, a Labo is read anew. */
const MOST_CHANGES = 200;
/** Changes that were being written when the Labo was read bear a date from before. */
const UNDER_WAY_MS = 5_000;
/** Readings kept from one run to the next: about 20 kB each. */
const MOST_READINGS = 2000;

export type StoredCandidates = NonNullable<ScoringShard['edges']>;

export interface LaboScores extends Omit<ProposalRun, 'proposals'> {
  needs: number;
  offers: number;
  suggestions: NewSuggestion[];
  /** What changed later is not in it. */
  readAt: Date;
}

type Run = Pick<ScoringRun, 'id' | 'laboId' | 'weights'>;

/** What the engine proposes for a Labo's published needs and offers, completed for keeping. */
@Injectable()
export class LaboScoring {
  private readonly read = rememberDrafts(MOST_READINGS);

  constructor(
    private readonly listings: ListingsService,
    private readonly suggestions: SuggestionsService,
    private readonly settings: ScoringSettingsService,
    private readonly snapshots: KeptSnapshots,
    private readonly gazetteer: Gazetteer,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  /** The candidates of one part of a large run, by ids, so that whoever gathers the parts can use them. */
  async scorePart(run: ScoringRun, part: Part): Promise<StoredCandidates> {
    const { compiled } =
      this.snapshots.find(run.laboId, run.id, run.asOf) ?? (await this.prepare(run, run.asOf)).kept;
    const { needs, offers } = compiled;
    const stored = (edges: Edge[]) =>
      edges.map(({ need, offer, score }): StoredEdge => [needs.ids[need], offers.ids[offer], score]);
    const { usual, unlikely } = candidatesOf(compiled, part);
    return { usual: stored(usual), unlikely: stored(unlikely) };
  }

  /** The whole answer; `parts` are candidates already found, if any. */
  async score(run: ScoringRun, parts: StoredCandidates[] = []): Promise<LaboScores> {
    const { published, prepared, options, kept } = await this.prepare(run, run.asOf);
    const { needs, offers } = prepared;
    const refused = await this.suggestions.refusedPairs(run.laboId);
    const wanted = (edges: Edge[]) =>
      edges.filter(
        ({ need, offer }) => !refused.has(pairOf({ needId: needs.ids[need], offerId: offers.ids[offer] })),
      );
    const { usual, unlikely } = parts.length > 0 ? gather(prepared, parts) : candidatesOf(prepared);
    const candidates = { usual: wanted(usual), unlikely: wanted(unlikely) };
    const { proposals, ...outcome } = choosePairings(prepared, candidates, options);
    return {
      ...outcome,
      needs: needs.ids.length,
      offers: offers.ids.length,
      readAt: kept.readAt,
      suggestions: this.complete(proposals, published, run.asOf),
    };
  }

  /** The suggestions of one listing after it changed, in the terms of a finished run. None when it is not published. */
  async rescore(run: Run, listingId: string, asOf: string): Promise<NewSuggestion[]> {
    const { laboId } = run;
    const listing = await this.listings.inLabo(laboId, listingId);
    if (listing?.status !== 'published') return [];
    const { kept, changed } = await this.upToDate(run, asOf);
    const { manager } = this.database;
    const { needs, offers, snapshot } = kept.compiled;
    const input = this.toInput(listing, asOf);
    const ids = new Set([
      ...kept.rescorer.rescore(input, PARTNERS).map(({ id }) => id),
      ...(await unlikelyPartners(manager, listing)),
      ...changed,
    ]);
    const partners = await this.listings.publishedAmong(laboId, otherSide(listing.side), [...ids]);
    const lists = await partnerLists(
      manager,
      listing,
      partners.map(({ id }) => id),
    );
    const willing = partners.flatMap((partner) => {
      const list = lists.get(partner.id)!;
      return list.refused ? [] : [{ ...list, listing: this.toInput(partner, asOf) }];
    });
    const cap = evenCap({ needs: needs.ids.length, offers: offers.ids.length }, PER_NEED);
    const room = listing.side === 'need' ? { own: PER_NEED, partner: cap } : { own: cap, partner: PER_NEED };
    const proposals = proposePartners(input, willing, snapshot.context, room);
    return this.complete(proposals, [listing, ...partners], asOf);
  }

  /** The Labo as compiled for a run, with what changed since. */
  private async upToDate(run: Run, asOf: string): Promise<{ kept: KeptSnapshot; changed: string[] }> {
    const kept = this.snapshots.find(run.laboId, run.id, asOf);
    const changed = kept
      ? await this.listings.changedSince(run.laboId, new Date(kept.readAt.getTime() - UNDER_WAY_MS))
      : [];
    if (kept && changed.length <= MOST_CHANGES) return { kept, changed };
    return { kept: (await this.prepare(run, asOf)).kept, changed: [] };
  }

  private async prepare(run: Run, asOf: string) {
    const { laboId, id: runId } = run;
    const readAt = await this.listings.now();
    const published = await this.listings.publishedOf(laboId);
    const inputs = published.map((listing) => this.toInput(listing, asOf));
    const needs = inputs.filter(({ side }) => side === 'need');
    const offers = inputs.filter(({ side }) => side === 'offer');
    const choices = await this.settings.forScoring(laboId);
    const options = { asOf, perNeed: PER_NEED, seed: 1, ...choices, weights: run.weights ?? choices.weights };
    const prepared = preparePairings(needs, offers, options, this.read);
    const kept = this.snapshots.keep(laboId, { runId, asOf, readAt }, prepared);
    return { published, options, prepared, kept };
  }

  private toInput(listing: Listing, asOf: string): ScoringListing {
    return toScoringListing(listing, this.gazetteer, asOf);
  }

  private complete(proposals: Proposal[], listings: Listing[], asOf: string): NewSuggestion[] {
    const listingOf = new Map(listings.map((listing) => [listing.id, listing]));
    return proposals.map((proposal) => {
      const need = listingOf.get(proposal.needId)!;
      const offer = listingOf.get(proposal.offerId)!;
      return {
        ...proposal,
        needOrganisationId: need.organisationId,
        offerOrganisationId: offer.organisationId,
        partnershipType: sharedType(need, offer),
        distanceKm: this.nearest(this.toInput(need, asOf), this.toInput(offer, asOf)),
      };
    });
  }

  /** Kilometres between the nearest of their places. */
  private nearest(need: ScoringListing, offer: ScoringListing): number | null {
    const distances = fromEachPlace(need).flatMap(({ place: from }) =>
      fromEachPlace(offer).map(({ place: to }) =>
        from && to ? this.gazetteer.distanceBetween(from.commune, to.commune) : null,
      ),
    );
    return distances.reduce((least, km) => (km !== null && (least === null || km < least) ? km : least));
  }
}

const otherSide = (side: Side): Side => (side === 'need' ? 'offer' : 'need');

/** Candidates of several parts, each pairing once; a listing that has left since is left out. */
function gather({ needs, offers }: Prepared, parts: readonly StoredCandidates[]): Candidates {
  const [needIndex, offerIndex] = [needs, offers].map(({ ids }) => new Map(ids.map((id, i) => [id, i])));
  const join = (lists: StoredEdge[][]) => {
    const edges = new Map<string, Edge>();
    for (const [needId, offerId, score] of lists.flat()) {
      const [need, offer] = [needIndex.get(needId), offerIndex.get(offerId)];
      if (need !== undefined && offer !== undefined) edges.set(`${need} ${offer}`, { need, offer, score });
    }
    return [...edges.values()];
  };
  return {
    usual: join(parts.map(({ usual }) => usual)),
    unlikely: join(parts.map(({ unlikely }) => unlikely)),
  };
}
