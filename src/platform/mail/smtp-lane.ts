import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpFailure } from './after-failure.js';

export interface Envelope {
  from: string;
  to: string;
}

export type Delivery =
  | { sent: true }
  | { sent: false; failure: SmtpFailure }
  | { sent: false; failure: null };

/**
 * One connection to the server that takes our messages, opened when needed and kept between messages. Unlike a
 * transport that sends in one call, it stops at the one moment that matters: the server waits for the text, and
 * nothing of it has left yet.
 */
export class SmtpLane {
  private connection: SMTPConnection | null = null;

  constructor(
    private readonly url: string,
    private readonly patienceSeconds: number,
  ) {}

  /**
   * Hands one message over. `mayHandOver` is asked once, when the server waits for the text; on `false` nothing
   * leaves and the answer has no failure.
   */
  async deliver(envelope: Envelope, raw: Buffer, mayHandOver: () => Promise<boolean>): Promise<Delivery> {
    const text = new LastMomentText(raw, mayHandOver);
    try {
      const connection = await this.open();
      await new Promise<void>((resolve, reject) => {
        connection.send({ from: envelope.from, to: [envelope.to] }, text, (error) =>
          error ? reject(error) : resolve(),
        );
      });
      return { sent: true };
    } catch (error) {
      this.close();
      if (text.heldBack) return { sent: false, failure: null };
      const { message, responseCode, command } = error as SmtpFailure;
      return {
        sent: false,
        failure: { message, responseCode: responseCode || undefined, command, handedOver: text.begun },
      };
    }
  }

  close(): void {
    this.connection?.close();
    this.connection = null;
  }

  private async open(): Promise<SMTPConnection> {
    if (this.connection) return this.connection;
    const { auth, ...options } = parseConnectionUrl(this.url);
    const patience = this.patienceSeconds * 1000;
    const connection = new SMTPConnection({
      ...options,
      connectionTimeout: Math.min(30_000, patience),
      greetingTimeout: patience,
      socketTimeout: patience,
    });
    // Errors in the middle of a message also reach its own callback; those between messages only end the lane.
    connection.on('error', () => this.forget(connection));
    connection.once('end', () => this.forget(connection));
    this.connection = connection;
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    if (auth?.user)
      await new Promise<void>((resolve, reject) => {
        connection.login(auth as never, (error) => (error ? reject(error) : resolve()));
      });
    return connection;
  }

  private forget(connection: SMTPConnection): void {
    if (this.connection === connection) this.connection = null;
  }
}

/** The text of a message, which asks before its first byte. */
class LastMomentText extends Readable {
  begun = false;
  heldBack = false;
  private asked = false;

  constructor(
    private readonly raw: Buffer,
    private readonly mayLeave: () => Promise<boolean>,
  ) {
    super();
  }

  override _read(): void {
    if (this.asked) return;
    this.asked = true;
    this.mayLeave().then(
      (yes) => {
        if (!yes) {
          this.heldBack = true;
          this.destroy(new Error('held back'));
          return;
        }
        this.begun = true;
        this.push(this.raw);
        this.push(null);
      },
      (error: Error) => this.destroy(error),
    );
  }
}
