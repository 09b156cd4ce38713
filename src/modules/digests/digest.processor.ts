import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/config/clock.js';
import { inScope, NOBODY } from '../../platform/database/scope.js';
import { DurableProcessor, type JobContext } from '../../platform/queue/durable-processor.js';
import type { JobPayload } from '../../platform/queue/job-request.entity.js';
import { SearchNewsService } from '../listings/search-news.service.js';
import { DigestCandidates, type DigestReader } from './digest-candidates.js';
import { DigestRun } from './digest-run.entity.js';
import { DigestWriter } from './digest-writer.js';

/** Few enough to hold in memory, many enough for few statements. */
const BATCH = 200;

/** Writes one message for each person and organisation with something new; the mail sender sends it. */
@Processor('digests')
export class DigestProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly candidates: DigestCandidates,
    private readonly writer: DigestWriter,
    private readonly searches: SearchNewsService,
    private readonly clock: Clock,
  ) {
    super(database);
  }

  /** The Labo's rows, and the searches its people keep. */
  protected override inSight({ laboId }: JobPayload, work: () => Promise<void>): Promise<void> {
    return inScope({ ...NOBODY, labos: [laboId], staffOf: [laboId], system: 'digests' }, work);
  }

  protected async handle({ runId }: JobPayload, { progress }: JobContext): Promise<void> {
    const run = await this.database
      .getRepository(DigestRun)
      .findOneOrFail({ where: { id: runId }, relations: { labo: true } });
    const round = { laboId: run.laboId, frequency: run.frequency, period: run.period, now: this.clock.now() };
    const expected = await this.candidates.count(round);
    const news = await this.searches.of(run.laboId);
    let after: DigestReader | null = null;
    for (let written = 0; ; ) {
      const readers: DigestReader[] = await this.candidates.readers(round, after, BATCH);
      if (readers.length === 0) return;
      after = readers[readers.length - 1];
      const candidates = await this.candidates.fresh(readers, round.now, news);
      written += await this.writer.write(run, candidates, round.now);
      await progress(expected > 0 ? Math.min(1, written / expected) : 1);
    }
  }
}
