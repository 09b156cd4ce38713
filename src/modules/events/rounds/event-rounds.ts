import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/config/clock.js';
import { PeriodicRound } from '../../../platform/process/periodic-round.js';
import { EventRoundsService } from './event-rounds.service.js';

const EVERY_MS = 15_000;

/** Runs in the worker process: places offered too long ago go to the next, reminders and signed sheets leave. */
@Injectable()
export class EventRounds extends PeriodicRound {
  constructor(
    private readonly rounds: EventRoundsService,
    private readonly clock: Clock,
  ) {
    super(EVERY_MS);
  }

  protected go(): Promise<unknown> {
    return this.rounds.sweep(this.clock.now());
  }
}
