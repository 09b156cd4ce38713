import { hostname } from 'node:os';
import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DurableProcessor } from '../../platform/queue/durable-processor.js';
import { LaboScoring } from './labo-scoring.js';
import { ScoringRun } from './scoring-run.entity.js';
import { ScoringShard } from './scoring-shard.entity.js';

/** Scores one part of a large run; the run itself gathers the parts. */
@Processor('scoring-shard')
export class ScoringShardProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly scoring: LaboScoring,
  ) {
    super(database);
  }

  protected async handle({ runId, part, of }: Record<string, string>): Promise<void> {
    const run = await this.database.getRepository(ScoringRun).findOneByOrFail({ id: runId });
    const edges = await this.scoring.scorePart(run, { part: Number(part), of: Number(of) });
    const worker = `${hostname()} ${process.pid}`;
    await this.database.manager.update(ScoringShard, { runId, part: Number(part) }, { edges, worker });
    await this.database.query(
      `UPDATE job_request SET updated_at = now(), progress = (
         SELECT 0.6 * count(edges) / count(*) FROM scoring_shard WHERE run_id = $2)
       WHERE id = $1 AND state <> 'cancelled'`,
      [run.jobId, runId],
    );
  }
}
