import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { SeededRandom } from '../../core/kernel/seeded-random.js';

export interface LineQuality {
  bitsPerSecond: number;
  /** Share of packets that get lost, 0 to 1. */
  loss: number;
  /** One way, in milliseconds. */
  delayMs: number;
}

/** What one packet of a mobile network carries. */
const PACKET_BYTES = 1_400;
/** First waits before a lost packet is sent again, doubled each time (RFC 6298; a second before a connection is there). */
const RESEND_MS = 300;
const RECONNECT_MS = 1_000;

/**
 * A port that leads to another over a poor network: packets leave one after the other at the given speed, each may be
 * lost and is then sent again after a wait, and what follows a lost packet waits for it, as TCP does.
 */
export class SlowLine {
  private readonly sockets = new Set<Socket>();
  /** When each direction of the line has sent what it was given. */
  private readonly busyUntil = { up: 0, down: 0 };

  private constructor(
    private readonly server: Server,
    private readonly quality: LineQuality,
    private readonly random: SeededRandom,
  ) {}

  static async open(target: URL, quality: LineQuality, random: SeededRandom): Promise<SlowLine> {
    const server = createServer();
    const line = new SlowLine(server, quality, random);
    server.on('connection', (near) => void line.carry(near, target));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get address(): string {
    return `http://localhost:${(this.server.address() as { port: number }).port}`;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private async carry(near: Socket, target: URL): Promise<void> {
    this.keep(near);
    near.pause();
    await pause(2 * this.quality.delayMs + this.waitForLoss(RECONNECT_MS));
    const far = connect(Number(target.port), target.hostname);
    this.keep(far);
    this.pipe(near, far, 'up');
    this.pipe(far, near, 'down');
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  }

  private pipe(from: Socket, to: Socket, direction: 'up' | 'down'): void {
    let last = Promise.resolve();
    let arrived = 0;
    from.on('data', (data: Buffer) => {
      for (let at = 0; at < data.length; at += PACKET_BYTES) {
        const packet = data.subarray(at, at + PACKET_BYTES);
        // In order: nothing is handed over before what was sent earlier.
        arrived = Math.max(arrived, this.sendTime(packet.length, direction));
        const moment = arrived;
        last = last.then(async () => {
          await pause(Math.max(0, moment - performance.now()));
          if (to.writable) to.write(packet);
        });
      }
    });
    from.on('end', () => void last.then(() => to.end()));
    from.on('close', () => void last.then(() => to.destroy()));
    from.resume();
  }

  /** When a packet sent now has arrived. */
  private sendTime(bytes: number, direction: 'up' | 'down'): number {
    const { bitsPerSecond, delayMs } = this.quality;
    const start = Math.max(performance.now(), this.busyUntil[direction]);
    this.busyUntil[direction] = start + (bytes * 8 * 1_000) / bitsPerSecond;
    return this.busyUntil[direction] + delayMs + this.waitForLoss(RESEND_MS);
  }

  private waitForLoss(firstMs: number): number {
    let wait = 0;
    for (let next = firstMs; this.random.next() < this.quality.loss; next *= 2) wait += next;
    return wait;
  }
}
