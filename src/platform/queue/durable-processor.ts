import { WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import type { DataSource, EntityManager } from 'typeorm';
import { asSystem, inLabo } from '../database/scope.js';
import type { JobPayload } from './job-request.entity.js';

export interface JobContext {
  requestId: string;
  /** 0 to 1; written to PostgreSQL at most about five times a second. Throws `JobCancelled` once that is asked. */
  progress(share: number): Promise<void>;
  /**
   * Marks the request done with the caller's transaction, the last thing before it commits: the work and its end
   * are one. Throws `JobCancelled` when that was asked first.
   */
  finish(manager: EntityManager): Promise<void>;
}

/** Somebody asked to stop; what is not committed is dropped. */
export class JobCancelled extends Error {}

/**
 * A processor whose truth is the `job_request` row: a job delivered twice is recognised, the last failure is
 * kept in words, and progress can be read by any page. The work runs with the rows of the payload's Labo in sight.
 */
export abstract class DurableProcessor extends WorkerHost {
  protected readonly logger = new Logger(this.constructor.name);

  protected constructor(protected readonly database: DataSource) {
    super();
  }

  /** Does the work; must be safe to run again from the start. */
  protected abstract handle(payload: JobPayload, context: JobContext): Promise<void>;

  /** Called once no further attempt will be made. */
  protected async gaveUp(_payload: JobPayload, _message: string): Promise<void> {}

  /** The rows the work may see. */
  protected inSight(payload: JobPayload, work: () => Promise<void>): Promise<void> {
    return inLabo(payload.laboId, work);
  }

  process(job: Job<JobPayload>): Promise<void> {
    // The request's row is read and marked whatever its Labo; the work itself sees that Labo alone.
    return asSystem('queue', () => this.take(job));
  }

  private async take(job: Job<JobPayload>): Promise<void> {
    const requestId = job.id!;
    const [rows] = await this.database.query(
      `UPDATE job_request SET state = 'running', attempts = attempts + 1, updated_at = now()
       WHERE id = $1 AND state IN ('pending', 'queued', 'running') RETURNING id`,
      [requestId],
    );
    if (rows.length === 0) return;

    try {
      const context = {
        requestId,
        progress: this.throttledProgress(requestId),
        finish: (manager: EntityManager) => this.finish(requestId, 'done', null, manager),
      };
      await this.inSight(job.data, () => this.handle(job.data, context));
      await this.finish(requestId, 'done', null);
    } catch (error) {
      if (error instanceof JobCancelled) return;
      const message = (error as Error).message;
      const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
      this.logger.error(`job ${job.queueName} ${requestId} failed: ${message}`, (error as Error).stack);
      if (last) {
        await this.finish(requestId, 'failed', message);
        await this.inSight(job.data, () => this.gaveUp(job.data, message));
      }
      throw error;
    }
  }

  private throttledProgress(requestId: string): (share: number) => Promise<void> {
    let lastWrite = 0;
    return async (share) => {
      const now = performance.now();
      if (now - lastWrite < 200 && share < 1) return;
      lastWrite = now;
      const [, reached] = await this.database.query(
        `UPDATE job_request SET progress = $2, updated_at = now() WHERE id = $1 AND state <> 'cancelled'`,
        [requestId, Math.min(1, Math.max(0, share))],
      );
      if (reached === 0) throw new JobCancelled(requestId);
    };
  }

  private async finish(
    requestId: string,
    state: 'done' | 'failed',
    error: string | null,
    manager = this.database.manager,
  ): Promise<void> {
    const [, reached] = await manager.query(
      // What was cancelled meanwhile stays cancelled.
      `UPDATE job_request SET state = $2, error = $3, progress = CASE WHEN $2 = 'done' THEN 1 ELSE progress END,
       updated_at = now(), finished_at = now() WHERE id = $1 AND state <> 'cancelled'`,
      [requestId, state, error],
    );
    if (reached === 0) throw new JobCancelled(requestId);
  }
}
