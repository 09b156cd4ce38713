import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { appUrlOf } from '../database/app-role.js';
import { openHome, tandemHome } from './home.js';
import type { ServicesReport, ServicesRequest } from './services.js';

export interface ServicesOptions {
  /** Folder of the kept data; `tandemHome()` by default. */
  home?: string;
  /** Own, empty data that disappears at the end. */
  fresh?: boolean;
  env?: NodeJS.ProcessEnv;
}

export interface Services {
  /** The owner's address: for migrations. */
  databaseUrl: string;
  /** The application's own, which row-level security holds. */
  appUrl: string;
  redisUrl: string | null;
  queue: 'redis' | 'postgres';
  /** One phrase for each part, to be shown at start. */
  notes: string[];
  /** Stops what this call started, once nobody else uses it. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Brings up what the product needs around it: PostgreSQL, and Redis when its program is there. `DATABASE_URL`
 * (the owner's, unless `DATABASE_OWNER_URL` is) and `REDIS_URL` name servers to use instead; `TANDEM_QUEUE=postgres` does without Redis, `=redis` insists on
 * it. Everything started here stops by itself when this process ends, however it ends. Throws in plain words.
 */
export async function startServices(options: ServicesOptions = {}): Promise<Services> {
  const env = options.env ?? process.env;
  const home = options.home ?? tandemHome();
  const ownerUrl = env.DATABASE_OWNER_URL || env.DATABASE_URL;
  const wantsRedis = env.TANDEM_QUEUE !== 'postgres';
  const request: ServicesRequest = {
    home,
    fresh: options.fresh ?? false,
    postgres: !ownerUrl,
    redis: wantsRedis && !env.REDIS_URL,
  };
  const host = request.postgres || request.redis ? await startHost(request) : null;

  const databaseUrl = (ownerUrl || host?.answer.databaseUrl)!;
  const appUrl = (env.DATABASE_OWNER_URL && env.DATABASE_URL) || appUrlOf(databaseUrl);
  const redisUrl = wantsRedis ? env.REDIS_URL || host?.answer.redisUrl || null : null;
  const notes = [
    ...(ownerUrl ? ['PostgreSQL of DATABASE_URL'] : []),
    ...(host?.answer.notes ?? []),
    ...(wantsRedis && env.REDIS_URL ? ['Redis of REDIS_URL'] : []),
    redisUrl ? 'queue on Redis' : 'queue on PostgreSQL',
  ];
  const stop = async () => host?.stop();
  if (env.TANDEM_QUEUE === 'redis' && !redisUrl) {
    await stop();
    throw new Error('TANDEM_QUEUE=redis, but no redis-server or valkey-server (6.2 or newer) is installed.');
  }
  return { databaseUrl, appUrl, redisUrl, queue: redisUrl ? 'redis' : 'postgres', notes, stop };
}

async function startHost(request: ServicesRequest) {
  openHome(request.home);
  mkdirSync(request.home, { recursive: true });
  const log = openSync(join(request.home, 'services.log'), 'a', 0o600);
  const host = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      fileURLToPath(new URL('./services-host.js', import.meta.url)),
      JSON.stringify(request),
    ],
    { detached: true, stdio: ['pipe', 'pipe', log], cwd: request.home },
  );
  closeSync(log);
  host.stdin?.on('error', () => undefined);
  const answer = await readReport(host);
  if ('failure' in answer) throw new Error(answer.failure);

  for (const handle of [host, host.stdin, host.stdout]) (handle as unknown as { unref?(): void }).unref?.();
  const stop = async () => {
    if (host.exitCode !== null || host.signalCode !== null) return;
    host.ref();
    host.stdin?.end();
    await once(host, 'exit');
  };
  return { answer, stop };
}

async function readReport(host: ChildProcess): Promise<ServicesReport> {
  const lines = createInterface({ input: host.stdout! });
  const died = once(host, 'exit').then(() => ({
    failure: 'The embedded services ended before they were ready.',
  }));
  const line = once(lines, 'line').then(([text]) => JSON.parse(text) as ServicesReport);
  return Promise.race([line, died]);
}
