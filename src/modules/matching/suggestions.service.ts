import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository } from 'typeorm';
import type { Proposal } from '../../core/scoring/types.js';
import { ListingsService } from '../listings/listings.service.js';
import { Suggestion } from './suggestion.entity.js';

/** What a run adds to the core's proposal before it is kept. */
export interface NewSuggestion extends Proposal {
  needOrganisationId: string;
  offerOrganisationId: string;
  partnershipType: string;
  distanceKm: number | null;
}

const CHUNK = 500;

interface Pair {
  id: string;
  need_id: string;
  offer_id: string;
}

export const pairOf = ({ needId, offerId }: Pick<Suggestion, 'needId' | 'offerId'>): string =>
  `${needId} ${offerId}`;

@Injectable()
export class SuggestionsService {
  constructor(
    @InjectRepository(Suggestion) private readonly suggestions: Repository<Suggestion>,
    private readonly listings: ListingsService,
  ) {}

  /**
   * Makes the run's proposals the Labo's open suggestions: known pairs are brought up to date, new ones added,
   * vanished ones withdrawn, refused ones left refused. Safe to run again.
   */
  async replace(
    manager: EntityManager,
    laboId: string,
    runId: string,
    proposals: NewSuggestion[],
  ): Promise<void> {
    for (let start = 0; start < proposals.length; start += CHUNK) {
      await this.upsert(manager, laboId, runId, proposals.slice(start, start + CHUNK));
    }
    await manager.query(
      `UPDATE suggestion SET status = 'withdrawn' WHERE labo_id = $1 AND run_id <> $2 AND status = 'open'`,
      [laboId, runId],
    );
    await this.recount(manager, laboId);
  }

  /** The same for one listing that changed: only its own suggestions are touched. */
  async replaceOf(
    manager: EntityManager,
    laboId: string,
    runId: string,
    listingId: string,
    proposals: NewSuggestion[],
  ): Promise<void> {
    const kept = await this.upsert(manager, laboId, runId, proposals);
    const [withdrawn]: [Pair[], number] = await manager.query(
      `UPDATE suggestion SET status = 'withdrawn'
       WHERE (need_id = $1 OR offer_id = $1) AND status = 'open' AND NOT (id = ANY ($2::uuid[]))
       RETURNING id, need_id, offer_id`,
      [listingId, kept.map(({ id }) => id)],
    );
    const touched = [...kept, ...withdrawn].flatMap(({ need_id, offer_id }) => [need_id, offer_id]);
    await this.recount(manager, laboId, [...new Set([listingId, ...touched])]);
  }

  /** One side said no: not proposed again. `reopen` takes it back. */
  async refuse(manager: EntityManager, id: string, reopen = false): Promise<void> {
    await manager.update(Suggestion, { id }, { status: reopen ? 'open' : 'refused' });
  }

  /** Pairs of listings that one side refused, as `pairOf` writes them. */
  async refusedPairs(laboId: string): Promise<Set<string>> {
    const refused = await this.suggestions.find({
      where: { laboId, status: 'refused' },
      select: { needId: true, offerId: true },
    });
    return new Set(refused.map(pairOf));
  }

  countOpen(laboId: string): Promise<number> {
    return this.suggestions.countBy({ laboId, status: 'open' });
  }

  private async upsert(
    manager: EntityManager,
    laboId: string,
    runId: string,
    rows: NewSuggestion[],
  ): Promise<Pair[]> {
    return manager.query(
      `INSERT INTO suggestion (labo_id, run_id, need_id, offer_id, need_organisation_id, offer_organisation_id,
         partnership_type, score, parts, for_need, for_offer, distance_km, unlikely)
       SELECT $1, $2, need_id, offer_id, need_organisation_id, offer_organisation_id,
         partnership_type, score, parts, for_need, for_offer, distance_km, unlikely
       FROM jsonb_to_recordset($3::jsonb) AS row (need_id uuid, offer_id uuid, need_organisation_id uuid,
         offer_organisation_id uuid, partnership_type text, score real, parts jsonb, for_need jsonb,
         for_offer jsonb, distance_km real, unlikely boolean)
       ON CONFLICT (need_id, offer_id) DO UPDATE SET run_id = excluded.run_id, score = excluded.score,
         parts = excluded.parts, for_need = excluded.for_need, for_offer = excluded.for_offer,
         partnership_type = excluded.partnership_type, distance_km = excluded.distance_km,
         unlikely = excluded.unlikely,
         status = CASE WHEN suggestion.status = 'refused' THEN 'refused' ELSE 'open' END
       RETURNING id, need_id, offer_id`,
      [laboId, runId, JSON.stringify(rows.map(toRow))],
    );
  }

  /** Counts the open suggestions of every listing of a Labo again, or of a few. */
  async recount(manager: EntityManager, laboId: string, few: string[] | null = null): Promise<void> {
    const rows: { id: string; count: number }[] = await manager.query(
      `SELECT listing_id AS id, count(*)::int AS count
       FROM suggestion CROSS JOIN LATERAL (VALUES (need_id), (offer_id)) AS side (listing_id)
       WHERE labo_id = $1 AND status = 'open'
         AND ($2::uuid[] IS NULL OR need_id = ANY ($2) OR offer_id = ANY ($2)) GROUP BY listing_id`,
      [laboId, few],
    );
    await this.listings.recountSuggestions(
      manager,
      laboId,
      new Map(rows.map(({ id, count }) => [id, count])),
      few,
    );
  }
}

const toRow = (row: NewSuggestion) => ({
  need_id: row.needId,
  offer_id: row.offerId,
  need_organisation_id: row.needOrganisationId,
  offer_organisation_id: row.offerOrganisationId,
  partnership_type: row.partnershipType,
  score: row.total,
  parts: row.parts,
  for_need: row.forNeed,
  for_offer: row.forOffer,
  distance_km: row.distanceKm,
  unlikely: row.unlikely,
});
