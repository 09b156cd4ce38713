import { Injectable } from '@nestjs/common';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import type { Fairness } from '../../core/scoring/assignment/fairness.js';
import { notFound } from '../../platform/http/refusal.js';
import type { JobRequest } from '../../platform/queue/job-request.entity.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { jobView } from '../../platform/queue/job-view.js';
import { ListingsService } from '../listings/listings.service.js';
import type { FairnessView, LatestScoringRun, ScoringRunView } from './scoring-run.dto.js';
import { ScoringRun } from './scoring-run.entity.js';
import { ScoringShard } from './scoring-shard.entity.js';

/** Asks for scorings and tells how they go. */
@Injectable()
export class ScoringRunsService {
  constructor(
    @InjectRepository(ScoringRun) private readonly runs: Repository<ScoringRun>,
    @InjectDataSource() private readonly database: DataSource,
    private readonly jobs: JobRequests,
    private readonly listings: ListingsService,
  ) {}

  /** A new run; while one is waiting or running, that one. */
  async request(laboId: string, asOf = today()): Promise<ScoringRunView> {
    const latest = await this.latestRun(laboId);
    if (latest && ['pending', 'queued', 'running'].includes(latest.job.state)) return toView(latest);

    const of = await this.partsFor(laboId);
    const { job, shards, learning } = await this.database.transaction(async (manager) => {
      const runId = crypto.randomUUID();
      // What was said at meetings meanwhile counts from the next run on.
      const learning = await this.jobs.request(manager, 'learning', { laboId });
      const job = await this.jobs.request(manager, 'scoring', { laboId, runId });
      await manager.insert(ScoringRun, { id: runId, laboId, jobId: job.id, asOf });
      const shards: JobRequest[] = [];
      for (let part = 0; of > 1 && part < of; part++) {
        await manager.insert(ScoringShard, { runId, part });
        const payload = { laboId, runId, part: String(part), of: String(of) };
        shards.push(await this.jobs.request(manager, 'scoring-shard', payload));
      }
      return { job, shards, learning };
    });
    await this.jobs.dispatch(learning);
    if (shards.length > 0) await this.jobs.dispatchFlow(job, shards);
    else await this.jobs.dispatch(job);
    return toView((await this.latestRun(laboId))!);
  }

  /** Stops a run that is not finished; the suggestions stay as they were. */
  async cancel(laboId: string, runId: string): Promise<ScoringRunView> {
    const run = await this.runs.findOne({ where: { id: runId, laboId }, relations: { job: true } });
    if (!run) throw notFound('Ce calcul n’existe pas, ou plus.');
    await this.database.transaction(async (manager) => {
      const jobs: { id: string }[] = await manager.query(
        `SELECT id FROM job_request WHERE payload ->> 'runId' = $1 AND queue IN ('scoring', 'scoring-shard')`,
        [runId],
      );
      for (const { id } of jobs) await this.jobs.cancel(manager, id);
    });
    return toView((await this.runs.findOne({ where: { id: runId }, relations: { job: true } }))!);
  }

  private async partsFor(laboId: string): Promise<number> {
    const { needs, offers } = await this.listings.countPublished(laboId);
    return Math.min(mostParts, Math.max(1, Math.ceil((needs * offers) / pairsOfPart)));
  }

  async latest(laboId: string): Promise<LatestScoringRun> {
    const run = await this.latestRun(laboId);
    return { run: run && toView(run) };
  }

  private latestRun(laboId: string): Promise<ScoringRun | null> {
    return this.runs.findOne({ where: { laboId }, relations: { job: true }, order: { createdAt: 'DESC' } });
  }
}

/** A run beyond this many pairs is cut into parts that several workers share. */
const pairsOfPart = 500_000;
const mostParts = 64;

const today = () => new Date().toISOString().slice(0, 10);

function toFairnessView(fairness: Fairness): FairnessView {
  const { needs, offers, needsWithoutPartner, offersWithoutPartner, unserved, giniOfOffers } = fairness;
  const reachable = needs + offers - needsWithoutPartner - offersWithoutPartner;
  return {
    servedShare: reachable > 0 ? (reachable - unserved) / reachable : 1,
    shareWithThree: fairness.shareWithThree,
    giniExposure: giniOfOffers,
    mostForOneOffer: fairness.mostForOneOffer,
    needsWithoutPartner,
    offersWithoutPartner,
  };
}

const toView = (run: ScoringRun): ScoringRunView => ({
  id: run.id,
  ...jobView(run.job),
  needs: run.needs,
  offers: run.offers,
  suggestions: run.suggestions,
  fairness: run.fairness && toFairnessView(run.fairness),
  engineVersion: run.engineVersion,
});
