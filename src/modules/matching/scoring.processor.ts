import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DurableProcessor, type JobContext } from '../../platform/queue/durable-processor.js';
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
  ) {
    super(database);
  }

  protected async handle({ runId }: Record<string, string>, { finish, progress }: JobContext): Promise<void> {
    const run = await this.database.getRepository(ScoringRun).findOneByOrFail({ id: runId });
    const parts = await this.gatherParts(run);
    if (parts.length === 0) await progress(0.1);
    const { suggestions, ...outcome } = await this.scoring.score(run.laboId, run.asOf, parts);
    await progress(0.8);
    await this.database.transaction(async (manager) => {
      await this.suggestions.replace(manager, run.laboId, run.id, suggestions);
      await manager.update(ScoringRun, run.id, { ...outcome, suggestions: suggestions.length });
      await manager.update(ScoringShard, { runId }, { edges: null });
      await finish(manager);
    });
  }

  private async gatherParts({ id: runId, laboId, asOf }: ScoringRun): Promise<StoredCandidates[]> {
    const shards = await this.database
      .getRepository(ScoringShard)
      .find({ where: { runId }, order: { part: 'ASC' } });
    const parts: StoredCandidates[] = [];
    for (const { part, edges } of shards) {
      parts.push(edges ?? (await this.scoring.scorePart(laboId, asOf, { part, of: shards.length })));
    }
    return parts;
  }
}
