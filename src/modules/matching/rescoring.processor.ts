import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DurableProcessor } from '../../platform/queue/durable-processor.js';
import type { JobPayload } from '../../platform/queue/job-request.entity.js';
import { ListingsService } from '../listings/listings.service.js';
import { LaboScoring } from './labo-scoring.js';
import { ScoringRun } from './scoring-run.entity.js';
import { ScoringRunsService } from './scoring-runs.service.js';
import { SuggestionsService } from './suggestions.service.js';

/** Beyond as many listings at once, a whole run is the shorter way. */
const MOST_LISTINGS = 200;

/**
 * Brings suggestions up to date after something changed: one listing (`listingId`), an organisation's profile
 * (`organisationId`), or whatever changed from a moment on (`since`: an import, a run that lasted). Everybody else's stay as
 * they are. Before a Labo's first scoring there is nothing to bring up to date.
 */
@Processor('rescoring')
export class RescoringProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly scoring: LaboScoring,
    private readonly suggestions: SuggestionsService,
    private readonly listings: ListingsService,
    private readonly runs: ScoringRunsService,
  ) {
    super(database);
  }

  protected async handle(payload: JobPayload): Promise<void> {
    const { laboId, since } = payload;
    const run = await this.database.manager.findOne(ScoringRun, {
      where: { laboId, job: { state: 'done' } },
      order: { createdAt: 'DESC' },
    });
    if (!run) return;
    const ids = await this.touched(payload);
    if (ids.length > MOST_LISTINGS) {
      await this.runs.request(laboId);
      return;
    }
    const asOf = new Date().toISOString().slice(0, 10);
    for (const id of ids) {
      const own = await this.scoring.rescore(run, id, asOf);
      await this.database.transaction((manager) =>
        this.suggestions.replaceOf(manager, laboId, run.id, id, own),
      );
    }
    // Listings that are gone took their suggestions along.
    if (since) await this.database.transaction((manager) => this.suggestions.recount(manager, laboId));
  }

  private async touched({ laboId, listingId, organisationId, since }: JobPayload): Promise<string[]> {
    if (listingId) return [listingId];
    return organisationId
      ? this.listings.publishedIdsOf(organisationId)
      : this.listings.changedSince(laboId, new Date(since));
  }
}
