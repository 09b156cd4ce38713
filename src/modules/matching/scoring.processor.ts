import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DurableProcessor, type JobContext } from '../../platform/queue/durable-processor.js';
import type { JobPayload } from '../../platform/queue/job-request.entity.js';
import { LaboScoring } from './labo-scoring.js';
import { ScoringRun } from './scoring-run.entity.js';
import { SuggestionsService } from './suggestions.service.js';

/** Scores a Labo's needs and offers and makes the answer its suggestions. */
@Processor('scoring')
export class ScoringProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly scoring: LaboScoring,
    private readonly suggestions: SuggestionsService,
  ) {
    super(database);
  }

  protected async handle({ runId }: JobPayload, { progress }: JobContext): Promise<void> {
    const run = await this.database.getRepository(ScoringRun).findOneByOrFail({ id: runId });
    await progress(0.1);
    const { suggestions, ...outcome } = await this.scoring.score(run.laboId, run.asOf);
    await progress(0.6);
    await this.database.transaction(async (manager) => {
      await this.suggestions.replace(manager, run.laboId, run.id, suggestions);
      await manager.update(ScoringRun, run.id, { ...outcome, suggestions: suggestions.length });
    });
  }
}
