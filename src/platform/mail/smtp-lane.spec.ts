import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { SmtpLane } from './smtp-lane.js';

const RAW = Buffer.from(
  `From: a@b.example\r\nSubject: Bonjour\r\n\r\n.point en tête\r\n${'x'.repeat(200_000)}\r\n`,
);
const envelope = { from: 'a@b.example', to: 'c@d.example' };
const yes = async () => true;

let server: SMTPServer;
let lane: SmtpLane;
const taken: string[] = [];

async function serve(options: SMTPServerOptions = {}): Promise<void> {
  taken.length = 0;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks).toString());
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as { port: number };
  lane = new SmtpLane(`smtp://127.0.0.1:${port}`, 1);
}

afterEach(async () => {
  lane.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const refusing = (code: number) => (_: unknown, __: unknown, done: (error: Error) => void) =>
  done(Object.assign(new Error('no'), { responseCode: code }));

const cutAll = () => {
  for (const { _socket } of server.connections as unknown as Set<{ _socket: Socket }>) _socket.destroy();
};

describe('SmtpLane', () => {
  it('hands over message after message on one connection, each whole', async () => {
    await serve();
    const answers = [await lane.deliver(envelope, RAW, yes), await lane.deliver(envelope, RAW, yes)];
    expect(answers).toEqual([{ sent: true }, { sent: true }]);
    expect(taken).toEqual([RAW.toString(), RAW.toString()]);
    expect(server.connections.size).toBe(1);
  });

  it('lets nothing leave when it may not hand over', async () => {
    await serve();
    expect(await lane.deliver(envelope, RAW, async () => false)).toEqual({ sent: false, failure: null });
    expect(await lane.deliver(envelope, RAW, yes)).toEqual({ sent: true });
    expect(taken).toHaveLength(1);
  });

  it('tells a refused recipient before any text, and goes on with the next message', async () => {
    let code = 550;
    await serve({ onRcptTo: (a, s, done) => (code ? refusing(code)(a, s, done) : done()) });
    const refused = { responseCode: 550, command: 'RCPT TO', handedOver: false };
    expect(await lane.deliver(envelope, RAW, yes)).toMatchObject({ failure: refused });
    code = 0;
    expect(await lane.deliver(envelope, RAW, yes)).toEqual({ sent: true });
  });

  it('tells what the server answered to the text', async () => {
    await serve({
      onData: (stream, session, done) => {
        stream.resume();
        stream.on('end', () => refusing(451)(stream, session, done));
      },
    });
    const answered = { responseCode: 451, command: 'DATA', handedOver: true };
    expect(await lane.deliver(envelope, RAW, yes)).toMatchObject({ failure: answered });
  });

  it('says that the text had begun to leave when the connection is cut in the middle of it', async () => {
    await serve({
      onData: (stream) => {
        stream.once('data', cutAll);
      },
    });
    const { failure } = (await lane.deliver(envelope, RAW, yes)) as { failure: object };
    expect(failure).toMatchObject({ handedOver: true, responseCode: undefined });
  });

  it('says that nothing left when the connection is cut, hangs or is refused before the text', async () => {
    const nothingLeft = { sent: false, failure: { handedOver: false, responseCode: undefined } };
    await serve({ onRcptTo: cutAll });
    expect(await lane.deliver(envelope, RAW, yes)).toMatchObject(nothingLeft);
    server.close(() => undefined);
    await serve({ onMailFrom: () => undefined });
    expect(await lane.deliver(envelope, RAW, yes)).toMatchObject(nothingLeft);
    lane = new SmtpLane('smtp://127.0.0.1:1', 1);
    expect(await lane.deliver(envelope, RAW, yes)).toMatchObject(nothingLeft);
  });

  it('gives up waiting for an answer to the text, which then is uncertain', async () => {
    await serve({ onData: (stream) => void stream.resume() });
    const { failure } = (await lane.deliver(envelope, RAW, yes)) as { failure: object };
    expect(failure).toMatchObject({ handedOver: true, responseCode: undefined });
  });
});
