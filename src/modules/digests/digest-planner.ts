import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/config/clock.js';
import { asSystem, inLabo } from '../../platform/database/scope.js';
import { PeriodicRound } from '../../platform/process/periodic-round.js';
import { JobRequest } from '../../platform/queue/job-request.entity.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { Labo } from '../labos/labo.entity.js';
import { Correspondence } from '../letters/correspondence.service.js';
import { dueDigests, type Frequency } from './period.js';

/** A digest leaves at most so late. */
const EVERY_MS = 10 * 60_000;

/** Runs in the worker process: asks for each Labo's digests when their hour has come, once a period. */
@Injectable()
export class DigestPlanner extends PeriodicRound {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly correspondence: Correspondence,
    private readonly jobs: JobRequests,
    private readonly clock: Clock,
  ) {
    super(EVERY_MS);
  }

  protected go(): Promise<unknown> {
    return this.plan(this.clock.now());
  }

  /** Asks for what is due and was not asked for; answers how many runs began. Safe to call at any time, by anybody. */
  async plan(now: Date): Promise<number> {
    // Each Labo's own rows, one Labo after the other.
    const labos = await asSystem('installation', () => this.database.manager.find(Labo));
    let begun = 0;
    for (const labo of labos)
      begun += await inLabo(labo.id, async () => {
        const settings = await this.correspondence.settings(labo.id);
        if (settings.digestsHeld) return 0;
        let count = 0;
        for (const { frequency, period } of dueDigests(now, settings))
          count += await this.begin(labo.id, frequency, period, settings.digestParagraph);
        return count;
      });
    return begun;
  }

  private async begin(
    laboId: string,
    frequency: Frequency,
    period: string,
    paragraph: string | null,
  ): Promise<number> {
    const job = await this.database.transaction(async (manager) => {
      const runId = crypto.randomUUID();
      const job = await this.jobs.request(manager, 'digests', { laboId, runId });
      const rows = await manager.query(
        `INSERT INTO digest_run (id, labo_id, job_id, period, frequency, paragraph, planned_for)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (labo_id, planned_for) DO NOTHING RETURNING id`,
        [runId, laboId, job.id, period, frequency, paragraph, `${frequency} ${period}`],
      );
      // Planned before: the request written a moment ago goes away with it.
      if (rows.length === 0) await manager.delete(JobRequest, { id: job.id });
      return rows.length === 0 ? null : job;
    });
    if (!job) return 0;
    await this.jobs.dispatch(job);
    return 1;
  }
}
