import { Injectable } from '@nestjs/common';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { jobView } from '../../platform/queue/job-view.js';
import type { DigestRunView, LatestDigestRun } from './digest.dto.js';
import { DigestCandidates } from './digest-candidates.js';
import { DigestRun } from './digest-run.entity.js';
import { weekOf } from './period.js';

/** Asks for a Labo's digests and tells how far they are. */
@Injectable()
export class DigestsService {
  constructor(
    @InjectRepository(DigestRun) private readonly runs: Repository<DigestRun>,
    @InjectDataSource() private readonly database: DataSource,
    private readonly jobs: JobRequests,
    private readonly candidates: DigestCandidates,
  ) {}

  /** A new run for this week; while one is under way, that one. Running twice tells nobody twice. */
  async request(laboId: string, now = new Date()): Promise<DigestRunView> {
    const latest = await this.latestRun(laboId);
    if (latest && ['pending', 'queued', 'running'].includes(latest.job.state)) return this.view(latest);
    const job = await this.database.transaction(async (manager) => {
      const runId = crypto.randomUUID();
      const job = await this.jobs.request(manager, 'digests', { laboId, runId });
      await manager.insert(DigestRun, { id: runId, laboId, jobId: job.id, period: weekOf(now) });
      return job;
    });
    await this.jobs.dispatch(job);
    return this.view((await this.latestRun(laboId))!);
  }

  async latest(laboId: string, now = new Date()): Promise<LatestDigestRun> {
    const [run, waiting] = await Promise.all([
      this.latestRun(laboId),
      this.candidates.of(laboId, weekOf(now)),
    ]);
    return { run: run && (await this.view(run)), waiting: waiting.length };
  }

  private latestRun(laboId: string): Promise<DigestRun | null> {
    return this.runs.findOne({ where: { laboId }, relations: { job: true }, order: { createdAt: 'DESC' } });
  }

  private async view(run: DigestRun): Promise<DigestRunView> {
    const [counts] = await this.database.query(
      `SELECT count(*)::int AS prepared, count(*) FILTER (WHERE state = 'sent')::int AS sent
       FROM digest JOIN outgoing_mail ON outgoing_mail.id = mail_id WHERE run_id = $1`,
      [run.id],
    );
    return { id: run.id, ...jobView(run.job), period: run.period, ...counts };
  }
}
