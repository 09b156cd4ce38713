import { once } from 'node:events';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  /** The envelope's, which is where it is really delivered. */
  from: string;
  to: string[];
  mail: Email;
  raw: Buffer;
}

export interface MailCatcher {
  url: string;
  caught: CaughtMail[];
  /** Answers once this many messages match. Throws after `patienceMs`, naming what came instead. */
  waitFor(
    matches: (caught: CaughtMail) => boolean,
    count?: number,
    patienceMs?: number,
  ): Promise<CaughtMail[]>;
  /** Refuses recipients with this SMTP answer until called with null. */
  refuse(answer: { code: number; message: string } | null): void;
  clear(): void;
  stop(): Promise<void>;
}

/** A real SMTP server on a free port of 127.0.0.1 that keeps what it receives. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const caught: CaughtMail[] = [];
  let refusal: { code: number; message: string } | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => {
      done(refusal ? Object.assign(new Error(refusal.message), { responseCode: refusal.code }) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        const mail = await PostalMime.parse(raw);
        caught.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          mail,
          raw,
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as { port: number };

  return {
    url: `smtp://127.0.0.1:${port}`,
    caught,
    waitFor: (matches, count = 1, patienceMs = 30_000) => waitFor(caught, matches, count, patienceMs),
    refuse: (answer) => {
      refusal = answer;
    },
    clear: () => {
      caught.length = 0;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function waitFor(
  caught: CaughtMail[],
  matches: (caught: CaughtMail) => boolean,
  count: number,
  patienceMs: number,
): Promise<CaughtMail[]> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const found = caught.filter(matches);
    if (found.length >= count) return found;
    if (performance.now() > giveUpAt) {
      const seen = caught.map(({ to, mail }) => `${to.join(', ')}: ${mail.subject}`).join('\n  ');
      throw new Error(`${found.length} of ${count} awaited messages came. Received:\n  ${seen || 'nothing'}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
