import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ListingSweep } from './listing-sweep.service.js';

/** Once an hour is enough for what counts in days; each run only finds what the day has brought. */
const EVERY_MS = 3_600_000;

/** Runs in the worker process: listings end on their day, after a reminder. */
@Injectable()
export class ListingSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ListingSweeper.name);
  private timer: NodeJS.Timeout;

  constructor(private readonly sweep: ListingSweep) {}

  onApplicationBootstrap(): void {
    const run = () =>
      this.sweep.run(new Date()).catch((error: Error) => this.logger.warn(`sweep failed: ${error.message}`));
    this.timer = setInterval(run, EVERY_MS);
    void run();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
