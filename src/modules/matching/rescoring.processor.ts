import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DurableProcessor } from '../../platform/queue/durable-processor.js';
import type { JobPayload } from '../../platform/queue/job-request.entity.js';
import { Listing } from '../listings/listing.entity.js';
import { LaboScoring } from './labo-scoring.js';
import { ScoringRun } from './scoring-run.entity.js';
import { SuggestionsService } from './suggestions.service.js';

/**
 * Brings one listing's suggestions up to date after it was published, paused or withdrawn; everybody else's stay as
 * they are. Before a Labo's first scoring there is nothing to bring up to date.
 */
@Processor('rescoring')
export class RescoringProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly scoring: LaboScoring,
    private readonly suggestions: SuggestionsService,
  ) {
    super(database);
  }

  protected async handle({ listingId }: JobPayload): Promise<void> {
    const { laboId } = await this.database.manager.findOneByOrFail(Listing, { id: listingId });
    const run = await this.database.manager.findOne(ScoringRun, {
      where: { laboId, job: { state: 'done' } },
      order: { createdAt: 'DESC' },
    });
    if (!run) return;
    const { suggestions } = await this.scoring.score(laboId, new Date().toISOString().slice(0, 10));
    const own = suggestions.filter(({ needId, offerId }) => needId === listingId || offerId === listingId);
    await this.database.transaction((manager) =>
      this.suggestions.replaceOf(manager, laboId, run.id, listingId, own),
    );
  }
}
