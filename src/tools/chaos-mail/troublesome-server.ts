import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { seededRandom } from '../../core/kernel/seeded-random.js';
import { type Trouble, troubleOf } from './troubles.js';

/**
 * A mail server of a bad day, as a process of its own. What it takes is on its disk before it says so, one line a
 * message: Message-ID and address. A second log counts the troubles it made.
 * Its hangs come at fixed counts, half before the text and half after it, and never to whom it refuses. Asked by its
 * parent, it says when it holds no text that it has yet to take.
 * Arguments: LOG SEED HANGS HANG_SECONDS SLOWNESS_MS
 */
const [, , logPath, seed, hangs, hangSeconds, slowness] = process.argv;
const log = openSync(logPath, 'a');
const troubles = openSync(`${logPath}.troubles`, 'a');
const random = seededRandom(Number(seed));
const HANG_EVERY = 97;
let offered = 0;
let taken = 0;
let inHand = 0;

interface BadSession extends SMTPServerSession {
  trouble?: Trouble;
}

const hangsAt = (count: number) => count % HANG_EVERY === 0 && count / HANG_EVERY <= Number(hangs) / 2;

function nextTrouble(address: string): Trouble {
  const trouble = troubleOf(address, random.next());
  if (trouble === 'refused') return trouble;
  offered += 1;
  return hangsAt(offered) ? 'hang-before-text' : trouble;
}

const tell = (trouble: Trouble) => writeSync(troubles, `${trouble}\n`);
const answer = (code: number, message: string) => Object.assign(new Error(message), { responseCode: code });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function take(text: string, address: string): void {
  const id = text.match(/^Message-ID: (<[^>]+>)/im)![1];
  writeSync(log, `${id} ${address}\n`);
  fsyncSync(log);
  taken += 1;
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  socketTimeout: (Number(hangSeconds) + 60) * 1000,
  async onRcptTo({ address }, session: BadSession, done) {
    session.trouble = nextTrouble(address);
    if (session.trouble !== 'none') tell(session.trouble);
    if (session.trouble === 'refused') return done(answer(550, 'No such mailbox'));
    if (session.trouble === 'later') return done(answer(451, 'Come back later'));
    if (session.trouble === 'hang-before-text') await pause(Number(hangSeconds) * 1000);
    done();
  },
  onData(stream, session: BadSession, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (session.trouble === 'cut-in-text') cut(session);
    });
    stream.on('end', async () => {
      if (session.trouble === 'cut-in-text') return;
      if (session.trouble === 'later-after-text') return done(answer(451, 'Come back later'));
      inHand += 1;
      await pause(Number(slowness));
      take(Buffer.concat(chunks).toString(), session.envelope.rcptTo[0].address);
      inHand -= 1;
      if (hangsAt(taken)) {
        tell('hang-after-text');
        await pause(Number(hangSeconds) * 1000);
      } else if (session.trouble === 'cut-after-text') return cut(session);
      done();
    });
  },
});

function cut({ id }: SMTPServerSession): void {
  const all = server.connections as unknown as Set<{ session: { id: string }; _socket: Socket }>;
  for (const { session, _socket } of all) if (session.id === id) _socket.destroy();
}

server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.server.address() as { port: number };
  process.stdout.write(`${port}\n`);
});
process.on('message', async () => {
  // What has reached this machine is read before.
  do await pause(100);
  while (inHand > 0);
  process.send!('nothing in hand');
});
process.on('SIGTERM', () => {
  closeSync(log);
  process.exit(0);
});
