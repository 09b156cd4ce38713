import { Injectable } from '@nestjs/common';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { Clock } from '../../platform/config/clock.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { jobView } from '../../platform/queue/job-view.js';
import { LabosService } from '../labos/labos.service.js';
import { Correspondence } from '../letters/correspondence.service.js';
import { LaboCorrespondence } from '../letters/labo-correspondence.entity.js';
import type { DigestPreview, DigestRunView, DigestSettings, LatestDigestRun } from './digest.dto.js';
import { DigestCandidates, type DigestReader } from './digest-candidates.js';
import { DigestRun } from './digest-run.entity.js';
import { DigestWriter } from './digest-writer.js';
import { weekOf } from './period.js';

/** Asks for a Labo's digests and tells how far they are. */
@Injectable()
export class DigestsService {
  constructor(
    @InjectRepository(DigestRun) private readonly runs: Repository<DigestRun>,
    @InjectDataSource() private readonly database: DataSource,
    private readonly jobs: JobRequests,
    private readonly candidates: DigestCandidates,
    private readonly writer: DigestWriter,
    private readonly labos: LabosService,
    private readonly correspondence: Correspondence,
    private readonly clock: Clock,
  ) {}

  /** The digest the first reader would get now; null when nobody has anything new. */
  async preview(laboId: string, paragraph: string | null): Promise<DigestPreview> {
    const round = weeklyRound(laboId, this.clock.now());
    const labo = await this.labos.get(laboId);
    let after: DigestReader | null = null;
    for (;;) {
      const readers: DigestReader[] = await this.candidates.readers(round, after, 50);
      if (readers.length === 0) return { mail: null };
      const [first] = await this.candidates.fresh(readers, round.now);
      after = readers[readers.length - 1];
      if (!first) continue;
      const { subject, html, text } = await this.writer.preview(
        { labo, frequency: 'weekly', paragraph },
        first,
        round.now,
      );
      return { mail: { subject, html, text } };
    }
  }

  async settings(laboId: string): Promise<DigestSettings> {
    const { digestsHeld: held, digestParagraph: paragraph } = await this.correspondence.settings(laboId);
    return { held, paragraph };
  }

  async setSettings(laboId: string, { held, paragraph }: DigestSettings): Promise<DigestSettings> {
    const digestParagraph = paragraph?.trim() || null;
    await this.database.manager.upsert(LaboCorrespondence, { laboId, digestsHeld: held, digestParagraph }, [
      'laboId',
    ]);
    return this.settings(laboId);
  }

  /** A new run for this week; while one is under way, that one. Running twice tells nobody twice. */
  async request(laboId: string, now = this.clock.now()): Promise<DigestRunView> {
    const latest = await this.latestRun(laboId);
    if (latest && ['pending', 'queued', 'running'].includes(latest.job.state)) return this.view(latest);
    const job = await this.database.transaction(async (manager) => {
      const runId = crypto.randomUUID();
      const job = await this.jobs.request(manager, 'digests', { laboId, runId });
      const { digestParagraph: paragraph } = await this.correspondence.settings(laboId, manager);
      await manager.insert(DigestRun, { id: runId, laboId, jobId: job.id, period: weekOf(now), paragraph });
      return job;
    });
    await this.jobs.dispatch(job);
    return this.view((await this.latestRun(laboId))!);
  }

  async latest(laboId: string, now = this.clock.now()): Promise<LatestDigestRun> {
    const [run, waiting] = await Promise.all([
      this.latestRun(laboId),
      this.candidates.count(weeklyRound(laboId, now)),
    ]);
    return { run: run && (await this.view(run)), waiting };
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

const weeklyRound = (laboId: string, now: Date) => ({
  laboId,
  frequency: 'weekly' as const,
  period: weekOf(now),
  now,
});
