import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/config/clock.js';
import { PeriodicRound } from '../../platform/process/periodic-round.js';
import { FollowUpsService } from './follow-ups.service.js';

/** Often enough that an office's opening hour is not missed. */
const EVERY_MS = 10 * 60_000;

/** Runs in the worker process: looks at what time asks for, at start and then every ten minutes. */
@Injectable()
export class FollowUpRounds extends PeriodicRound {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly clock: Clock,
  ) {
    super(EVERY_MS);
  }

  protected go(): Promise<unknown> {
    return this.followUps.sweep(this.clock.now());
  }

  /** The first round belongs to the start: what was due while nobody worked is written before anything else. */
  override async onApplicationBootstrap(): Promise<void> {
    await super.onApplicationBootstrap();
    await this.current;
  }

  override async onApplicationShutdown(): Promise<void> {
    await super.onApplicationShutdown();
    await this.current;
  }
}
