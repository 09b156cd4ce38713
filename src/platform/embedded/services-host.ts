import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withFolderLock } from './folder-lock.js';
import { openHome } from './home.js';
import { giveLeaseBack, liveLeases, takeLease } from './leases.js';
import { findRedis } from './redis-binary.js';
import type { ServicesAnswer, ServicesReport, ServicesRequest } from './services.js';
import { startPostgres, stopPostgres } from './start-postgres.js';
import { startRedis, stopRedis } from './start-redis.js';

/**
 * The process that holds the embedded services for another one. Its standard input is a pipe from that owner:
 * when the pipe closes, be it by a polite stop or because the owner was killed, the servers stop too, unless
 * somebody else uses them. It lives in its own process group, so Ctrl-C reaches the owner alone.
 */
const request = JSON.parse(process.argv[2]!) as ServicesRequest;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

// An owner killed while we start leaves nobody to read our answer.
process.stdout.on('error', () => undefined);
let orphaned = false;
const ownerIsGone = new Promise<void>((resolve) => {
  process.stdin
    .on('close', () => {
      orphaned = true;
      resolve();
    })
    .on('error', () => undefined)
    .resume();
});
const place = request.fresh
  ? join(request.home, 'runs', `${process.pid}-${randomBytes(3).toString('hex')}`)
  : request.home;

try {
  report(await open());
} catch (error) {
  report({ failure: (error as Error).message });
  process.exitCode = 1;
}
await ownerIsGone;
await close();

async function open(): Promise<ServicesAnswer> {
  openHome(request.home);
  return withFolderLock(request.home, async () => {
    const answer: ServicesAnswer = { databaseUrl: null, redisUrl: null, notes: [] };
    if (orphaned) return answer;
    if (request.fresh) await sweepAbandonedRuns(join(request.home, 'runs'));
    mkdirSync(place, { recursive: true });
    takeLease(place);
    if (request.postgres) {
      const postgres = await startPostgres({
        home: place,
        binariesHome: request.home,
        disposable: request.fresh,
      });
      answer.databaseUrl = postgres.url;
      answer.notes.push(
        `PostgreSQL ${postgres.version.split('-')[0]} (embedded${postgres.reused ? ', already running' : ''})`,
      );
    }
    const binary = request.redis ? findRedis() : null;
    if (binary) {
      const redis = await startRedis({ home: place, binary, disposable: request.fresh });
      answer.redisUrl = redis.url;
      answer.notes.push(`${binary.label} (own process${redis.reused ? ', already running' : ''})`);
    }
    return answer;
  });
}

async function close(): Promise<void> {
  await withFolderLock(request.home, async () => {
    giveLeaseBack(place);
    if (liveLeases(place).length > 0) return;
    await Promise.all([stopPostgres(join(place, 'data')), stopRedis(place)]);
    if (request.fresh) rmSync(place, { recursive: true, force: true });
  });
}

/** Throws away what a run that was killed together with its host has left. */
async function sweepAbandonedRuns(runs: string): Promise<void> {
  mkdirSync(runs, { recursive: true });
  for (const name of readdirSync(runs)) {
    const run = join(runs, name);
    if (liveLeases(run).length > 0) continue;
    await Promise.all([stopPostgres(join(run, 'data')), stopRedis(run)]);
    rmSync(run, { recursive: true, force: true });
  }
}

function report(line: ServicesReport): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
