import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config.js';
import { asSystem } from '../database/scope.js';
import { composeMessage, senderAddress } from './compose-message.js';
import { type LeasedMail, MailLeases } from './mail-leases.js';
import { SmtpLane } from './smtp-lane.js';

const LANES = 4;
const IDLE_MS = 1_000;

/** Runs in the worker process: a few lanes, each taking one message at a time and recording what became of it. */
@Injectable()
export class MailSender implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(MailSender.name);
  private stopped = false;
  private running: Promise<unknown> = Promise.resolve();
  private readonly naps = new Set<() => void>();

  constructor(
    private readonly leases: MailLeases,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    // Messages of every Labo.
    const lanes = Array.from({ length: LANES }, (_, index) => asSystem('outbox', () => this.run(index)));
    this.running = Promise.all(lanes);
  }

  /** Lets every message under way end. */
  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const wake of this.naps) wake();
    await this.running;
  }

  private async run(index: number): Promise<void> {
    const { smtpUrl, patienceSeconds } = this.config.mail;
    const lane = new SmtpLane(smtpUrl, patienceSeconds);
    while (!this.stopped) {
      let took = false;
      try {
        // One lane looks after the others' remains.
        if (index === 0) await this.leases.takeBackExpired();
        const mail = await this.leases.take();
        took = mail !== null;
        if (mail) await this.send(lane, mail);
      } catch (error) {
        this.logger.warn(`a message's progress could not be written: ${(error as Error).message}`);
        took = false;
      }
      if (took || this.stopped) continue;
      lane.close();
      await this.nap();
    }
    lane.close();
  }

  private async send(lane: SmtpLane, mail: LeasedMail): Promise<void> {
    const raw = await composeMessage(mail, this.config.mail);
    const envelope = { from: senderAddress(this.config.mail.from), to: mail.toAddress };
    const delivery = await lane.deliver(envelope, raw, () => this.leases.beginHandingOver(mail));
    if (delivery.sent) return this.leases.sent(mail);
    if (!delivery.failure) return;
    const state = await this.leases.failed(mail, delivery.failure);
    this.logger.warn(`mail ${mail.id} ${state}: ${delivery.failure.message}`);
  }

  private nap(): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.naps.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, IDLE_MS);
      this.naps.add(wake);
    });
  }
}
