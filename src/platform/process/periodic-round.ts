import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

/** Work that a process does at its start and then at a steady interval; a round that fails waits for the next. */
export abstract class PeriodicRound implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(this.constructor.name);
  private timer: NodeJS.Timeout;
  /** The round that goes on, or the last one that ended; never rejects. */
  protected current: Promise<void> = Promise.resolve();

  protected constructor(private readonly everyMs: number) {}

  /** One round; it finds by itself what is due, so that one more or one less harms nothing. */
  protected abstract go(): Promise<unknown>;

  onApplicationBootstrap(): void | Promise<void> {
    const begin = () => {
      this.current = this.go().then(
        () => undefined,
        (error: Error) => this.logger.warn(`round failed: ${error.message}`),
      );
    };
    this.timer = setInterval(begin, this.everyMs);
    begin();
  }

  onApplicationShutdown(): void | Promise<void> {
    clearInterval(this.timer);
  }
}
