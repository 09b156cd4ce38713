import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from './free-port.js';
import { giveToService } from './initialise-cluster.js';
import { isAlive } from './leases.js';
import type { RedisBinary } from './redis-binary.js';
import { serviceUser } from './run-as.js';

export interface RedisOptions {
  /** Holds `redis/` and the note that says how to reach the server. */
  home: string;
  binary: RedisBinary;
  /** Keeps nothing on disk. */
  disposable?: boolean;
}

export interface RunningRedis {
  url: string;
  reused: boolean;
  stop(): Promise<void>;
}

interface Note {
  pid: number;
  url: string;
}

/** Starts a Redis of our own on 127.0.0.1 with a random password, or joins the one that already runs in `home`. */
export async function startRedis(options: RedisOptions): Promise<RunningRedis> {
  const stop = () => stopRedis(options.home);
  const note = readNote(options.home);
  if (note && isAlive(note.pid) && (await answers(note.url, 2000)))
    return { url: note.url, reused: true, stop };

  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const started = await launch(options);
    if (started && (await answers(started.url, 10_000))) return { url: started.url, reused: false, stop };
    await stopRedis(options.home);
  }
  throw new Error(`${options.binary.label} did not start; its log is ${join(options.home, 'redis.log')}.`);
}

/** Stops the Redis of this folder, if one runs. */
export async function stopRedis(home: string): Promise<void> {
  const note = readNote(home);
  rmSync(join(home, 'redis.json'), { force: true });
  if (!note || !isAlive(note.pid)) return;
  process.kill(note.pid, 'SIGTERM');
  for (let waited = 0; isAlive(note.pid) && waited < 5_000; waited += 20) await pause(20);
  if (isAlive(note.pid)) process.kill(note.pid, 'SIGKILL');
}

async function launch({ home, binary, disposable }: RedisOptions): Promise<Note | null> {
  const port = await freePort();
  const password = randomBytes(24).toString('hex');
  const folder = join(home, 'redis');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveToService(folder);

  const log = openSync(join(home, 'redis.log'), 'a', 0o600);
  const server = spawn(binary.path, ['-'], {
    ...serviceUser(),
    cwd: folder,
    detached: true,
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  server.on('error', () => undefined);
  server.stdin?.on('error', () => undefined);
  server.stdin?.end(
    [
      'bind 127.0.0.1',
      `port ${port}`,
      `requirepass ${password}`,
      `dir ${JSON.stringify(folder)}`,
      'save ""',
      `appendonly ${disposable ? 'no' : 'yes'}`,
      'maxmemory-policy noeviction',
      'daemonize no',
      '',
    ].join('\n'),
  );
  server.unref();
  if (server.pid === undefined) return null;
  const note = { pid: server.pid, url: `redis://:${password}@127.0.0.1:${port}` };
  writeFileSync(join(home, 'redis.json'), JSON.stringify(note), { mode: 0o600 });
  return note;
}

function readNote(home: string): Note | null {
  try {
    return JSON.parse(readFileSync(join(home, 'redis.json'), 'utf8'));
  } catch {
    return null;
  }
}

async function answers(url: string, patienceMs: number): Promise<boolean> {
  const client = new Redis(url, {
    maxRetriesPerRequest: 0,
    retryStrategy: () => 30,
    enableOfflineQueue: false,
  });
  client.on('error', () => undefined);
  try {
    for (let waited = 0; waited < patienceMs; waited += 30) {
      if (client.status === 'ready') return true;
      await pause(30);
    }
    return false;
  } finally {
    client.disconnect();
  }
}
