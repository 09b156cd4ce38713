import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/config/clock.js';
import { FollowUpsService } from './follow-ups.service.js';

/** Often enough that an office's opening hour is not missed. */
const EVERY_MS = 10 * 60_000;

/** Runs in the worker process: looks at what time asks for, at start and then every ten minutes. */
@Injectable()
export class FollowUpRounds implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(FollowUpRounds.name);
  private timer: NodeJS.Timeout;
  private round: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly followUps: FollowUpsService,
    private readonly clock: Clock,
  ) {}

  /** The first round belongs to the start: what was due while nobody worked is written before anything else. */
  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => this.go(), EVERY_MS);
    this.go();
    await this.round;
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  private go(): void {
    this.round = this.followUps
      .sweep(this.clock.now())
      .catch((error: Error) => this.logger.warn(`follow-up round failed: ${error.message}`));
  }
}
