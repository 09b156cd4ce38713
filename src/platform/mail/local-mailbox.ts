import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

export { readMailbox, readMessage } from './local-mailbox-reading.js';

const LARGEST_BYTES = 10 * 1024 * 1024;
/** Senders keep connections open between messages; closing does not wait for them any longer. */
const CLOSING_MS = 500;

export interface LocalMailbox {
  /** What a sender is told, e.g. smtp://127.0.0.1:2525. */
  url: string;
  port: number;
  stop(): Promise<void>;
}

/**
 * A mail server of a demonstration, on 127.0.0.1 only: it takes every message for everybody and keeps each as
 * `<milliseconds>-<uuid>.eml` in `folder`, which it creates. Port 0 takes a free one. Rejects when the port is taken.
 */
export async function startLocalMailbox(
  folder: string,
  { port = 0, largestBytes = LARGEST_BYTES } = {},
): Promise<LocalMailbox> {
  await mkdir(folder, { recursive: true });
  await removeUnfinished(folder);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestBytes,
    closeTimeout: CLOSING_MS,
    onData: (stream, _session, done) => {
      keep(stream, folder).then(
        () => done(),
        (error: Error) => done(error),
      );
    },
  });
  // A sender that goes away in the middle is reported here; its message was not accepted, and it knows.
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const taken = (server.server.address() as { port: number }).port;
  return {
    url: `smtp://127.0.0.1:${taken}`,
    port: taken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Under its name only when complete: whoever lists the folder never reads half a message. */
async function keep(stream: SMTPServerDataStream, folder: string): Promise<void> {
  const name = join(folder, `${Date.now()}-${randomUUID()}.eml`);
  const unfinished = `${name}.part`;
  try {
    await pipeline(stream, createWriteStream(unfinished, { flags: 'wx' }));
    if (stream.sizeExceeded) throw Object.assign(new Error('Message too large'), { responseCode: 552 });
    await rename(unfinished, name);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => name.endsWith('.eml.part')).map((name) => rm(join(folder, name), { force: true })),
  );
}
