import { Injectable } from '@nestjs/common';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import type { Fairness } from '../../core/scoring/assignment/fairness.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { jobView } from '../../platform/queue/job-view.js';
import type { FairnessView, LatestScoringRun, ScoringRunView } from './scoring-run.dto.js';
import { ScoringRun } from './scoring-run.entity.js';

/** Asks for scorings and tells how they go. */
@Injectable()
export class ScoringRunsService {
  constructor(
    @InjectRepository(ScoringRun) private readonly runs: Repository<ScoringRun>,
    @InjectDataSource() private readonly database: DataSource,
    private readonly jobs: JobRequests,
  ) {}

  /** A new run; while one is waiting or running, that one. */
  async request(laboId: string, asOf = today()): Promise<ScoringRunView> {
    const latest = await this.latestRun(laboId);
    if (latest && ['pending', 'queued', 'running'].includes(latest.job.state)) return toView(latest);

    const job = await this.database.transaction(async (manager) => {
      const runId = crypto.randomUUID();
      const job = await this.jobs.request(manager, 'scoring', { laboId, runId });
      await manager.insert(ScoringRun, { id: runId, laboId, jobId: job.id, asOf });
      return job;
    });
    await this.jobs.dispatch(job);
    return toView((await this.latestRun(laboId))!);
  }

  async latest(laboId: string): Promise<LatestScoringRun> {
    const run = await this.latestRun(laboId);
    return { run: run && toView(run) };
  }

  private latestRun(laboId: string): Promise<ScoringRun | null> {
    return this.runs.findOne({ where: { laboId }, relations: { job: true }, order: { createdAt: 'DESC' } });
  }
}

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
