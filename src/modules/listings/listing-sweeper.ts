import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/config/clock.js';
import { PeriodicRound } from '../../platform/process/periodic-round.js';
import { ListingSweep } from './listing-sweep.service.js';

/** Once an hour is enough for what counts in days; each run only finds what the day has brought. */
const EVERY_MS = 3_600_000;

/** Runs in the worker process: listings end on their day, after a reminder. */
@Injectable()
export class ListingSweeper extends PeriodicRound {
  constructor(
    private readonly sweep: ListingSweep,
    private readonly clock: Clock,
  ) {
    super(EVERY_MS);
  }

  protected go(): Promise<unknown> {
    return this.sweep.run(this.clock.now());
  }
}
