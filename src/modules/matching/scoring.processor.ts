import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DurableProcessor, type JobContext } from '../../platform/queue/durable-processor.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { ListingsService } from '../listings/listings.service.js';
import { LaboScoring, type StoredCandidates } from './labo-scoring.js';
import { ScoringRun } from './scoring-run.entity.js';
import { ScoringShard } from './scoring-shard.entity.js';
import { SuggestionsService } from './suggestions.service.js';

/**
 * Scores a Labo's needs and offers and makes the answer its suggestions. A large run finds its parts already scored
 * by the shards, and scores itself the parts it misses. A cancelled run writes nothing.
 */
@Processor('scoring')
export class ScoringProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly scoring: LaboScoring,
    private readonly suggestions: SuggestionsService,
    private readonly listings: ListingsService,
    private readonly jobs: JobRequests,
  ) {
    super(database);
  }

  protected async handle({ runId }: Record<string, string>, { finish, progress }: JobContext): Promise<void> {
    const run = await this.database.getRepository(ScoringRun).findOneByOrFail({ id: runId });
    const parts = await this.gatherParts(run);
    if (parts.length === 0) await progress(0.1);
    const { suggestions, readAt, ...outcome } = await this.scoring.score(run, parts);
    await progress(0.8);
    const late = await this.database.transaction(async (manager) => {
      await this.suggestions.replace(manager, run.laboId, run.id, suggestions);
      await manager.update(ScoringRun, run.id, { ...outcome, suggestions: suggestions.length });
      await manager.update(ScoringShard, { runId }, { edges: null });
      // What changed while the run was reading and choosing is brought up to date after it.
      const { laboId } = run;
      const since = readAt.toISOString();
      const late = (await this.listings.changedSince(laboId, readAt)).length > 0;
      const job = late ? await this.jobs.request(manager, 'rescoring', { laboId, since }) : null;
      await finish(manager);
      return job;
    });
    if (late) await this.jobs.dispatch(late);
  }

  private async gatherParts(run: ScoringRun): Promise<StoredCandidates[]> {
    const shards = await this.database
      .getRepository(ScoringShard)
      .find({ where: { runId: run.id }, order: { part: 'ASC' } });
    const parts: StoredCandidates[] = [];
    for (const { part, edges } of shards) {
      parts.push(edges ?? (await this.scoring.scorePart(run, { part, of: shards.length })));
    }
    return parts;
  }
}
