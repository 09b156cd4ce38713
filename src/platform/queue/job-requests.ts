import { getQueueToken, InjectFlowProducer } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FlowProducer, Job, Queue } from 'bullmq';
import { DataSource, type EntityManager } from 'typeorm';
import { asSystem } from '../database/scope.js';
import { type JobPayload, JobRequest, type LabolessPayload } from './job-request.entity.js';
import type { QueueName } from './queues.js';

/** Half a minute: long enough for an ordinary hand-over, short enough that nobody wonders. */
const STALE_SECONDS = 30;

/** Asks for background work, and makes sure that what was asked reaches the queue. */
@Injectable()
export class JobRequests {
  private readonly logger = new Logger(JobRequests.name);

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly modules: ModuleRef,
    @InjectFlowProducer('flows') private readonly flows: FlowProducer,
  ) {}

  /** Writes the request with the caller's transaction; call `dispatch` once that has committed. */
  async request(
    manager: EntityManager,
    queue: QueueName,
    payload: JobPayload | LabolessPayload,
  ): Promise<JobRequest> {
    return manager.save(manager.create(JobRequest, { queue, payload }));
  }

  /** Hands a committed request to the queue. A queue that cannot be reached is no loss: the sweeper comes by. */
  async dispatch(request: Pick<JobRequest, 'id' | 'queue' | 'payload'>): Promise<void> {
    try {
      const queue = this.modules.get<Queue>(getQueueToken(request.queue), { strict: false });
      await forgetStalled(queue, request.id);
      await queue.add(request.queue, request.payload, { jobId: request.id });
      await this.database.query(
        `UPDATE job_request SET state = 'queued', updated_at = now() WHERE id = $1 AND state = 'pending'`,
        [request.id],
      );
    } catch (error) {
      this.logger.warn(`job ${request.id} is not queued yet: ${(error as Error).message}`);
    }
  }

  /** Asks a job to stop, with the caller's transaction; false when it had already ended. */
  async cancel(manager: EntityManager, id: string): Promise<boolean> {
    const [, reached] = await manager.query(
      `UPDATE job_request SET state = 'cancelled', updated_at = now(), finished_at = now()
       WHERE id = $1 AND state IN ('pending', 'queued', 'running')`,
      [id],
    );
    return reached > 0;
  }

  /**
   * Hands over a request that waits for others: a flow of children and their parent. A queue that cannot be reached,
   * or that loses them, is no loss either: the sweeper hands each over by itself, so the parent must cope alone.
   */
  async dispatchFlow(parent: JobRequest, children: JobRequest[]): Promise<void> {
    const node = ({ id, queue, payload }: JobRequest) => ({
      name: queue,
      queueName: queue,
      data: payload,
      opts: { jobId: id },
    });
    try {
      await this.flows.add({
        ...node(parent),
        // A child that fails for good does not hold its parent back.
        children: children.map((child) => ({
          ...node(child),
          opts: { jobId: child.id, ignoreDependencyOnFailure: true },
        })),
      });
      await this.database.query(
        `UPDATE job_request SET state = 'queued', updated_at = now() WHERE id = ANY ($1::uuid[]) AND state = 'pending'`,
        [[parent, ...children].map(({ id }) => id)],
      );
    } catch (error) {
      this.logger.warn(`flow ${parent.id} is not queued yet: ${(error as Error).message}`);
    }
  }

  /**
   * Queues again what was committed but never queued, and what the queue has lost (a Redis that was emptied).
   * Adding a job that is still there changes nothing, since the job's id is the request's id.
   */
  async sweep(): Promise<number> {
    // Whatever Labo asked for it.
    return asSystem('queue', async () => {
      const stale: JobRequest[] = await this.database
        .getRepository(JobRequest)
        .createQueryBuilder('job')
        .where(`job.state IN ('pending', 'queued', 'running')`)
        .andWhere(`job.updatedAt < now() - make_interval(secs => :seconds)`, { seconds: STALE_SECONDS })
        .getMany();
      for (const request of stale) await this.dispatch(request);
      return stale.length;
    });
  }
}

/**
 * A job whose workers died under it several times is given up by the queue, but not by us: it is still asked for, so
 * its remains make room for a new one.
 */
async function forgetStalled(queue: Queue, id: string): Promise<void> {
  const known: Job | undefined = await queue.getJob(id);
  if (known && ((await known.isFailed()) || (await known.isCompleted()))) await known.remove();
}
