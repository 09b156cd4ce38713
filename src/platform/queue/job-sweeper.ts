import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { JobRequests } from './job-requests.js';

const EVERY_MS = 5_000;

/** Runs in the worker process: what was asked for and never queued is queued within half a minute. */
@Injectable()
export class JobSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(JobSweeper.name);
  private timer: NodeJS.Timeout;

  constructor(private readonly requests: JobRequests) {}

  onApplicationBootstrap(): void {
    const sweep = () => {
      this.requests.sweep().catch((error: Error) => this.logger.warn(`sweep failed: ${error.message}`));
    };
    // At once too: a worker that keeps falling over still takes up what was left.
    sweep();
    this.timer = setInterval(sweep, EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
