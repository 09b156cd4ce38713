import { Injectable } from '@nestjs/common';
import { PeriodicRound } from '../process/periodic-round.js';
import { JobRequests } from './job-requests.js';

/** Often, and at once: a worker that keeps falling over still takes up what was left. */
const EVERY_MS = 5_000;

/** Runs in the worker process: what was asked for and never queued is queued within half a minute. */
@Injectable()
export class JobSweeper extends PeriodicRound {
  constructor(private readonly requests: JobRequests) {
    super(EVERY_MS);
  }

  protected go(): Promise<unknown> {
    return this.requests.sweep();
  }
}
