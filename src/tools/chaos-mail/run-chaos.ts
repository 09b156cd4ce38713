import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import { seededRandom } from '../../core/kernel/seeded-random.js';
import type { Services } from '../../platform/embedded/start-services.js';
import { messageIdsIn, reconcileWithLog } from '../../platform/mail/settle-uncertain.js';
import { askForDigests, fillCrowd } from '../crowd.js';
import { createDataSource } from '../data-source.js';
import { type Arrivals, countArrivals, type RestingMail } from './count-arrivals.js';

const built = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const DIGEST_LABOS = 2;

export interface ChaosPlan {
  folder: string;
  services: Pick<Services, 'databaseUrl' | 'appUrl' | 'redisUrl' | 'queue'>;
  mails: number;
  /** Of these, how many are digests, written by jobs under the same kills; the rest are posted at once. */
  digests: number;
  kills: number;
  /** Of Redis. */
  emptyings: number;
  hangs: number;
  hangSeconds: number;
  patienceSeconds: number;
  seed: number;
  say(line: string): void;
}

export interface ChaosReport extends Arrivals {
  mails: number;
  digests: number;
  kills: number;
  emptyings: number;
  troubles: Record<string, number>;
  /** What the log said of those in doubt. */
  uncertain: { had_arrived: number; had_not: number };
  seconds: number;
}

/** Plays the bad day and counts. The database must be empty and up to date. */
export async function runChaos(plan: ChaosPlan): Promise<ChaosReport> {
  const started = performance.now();
  const logPath = join(plan.folder, 'taken.log');
  const server = await startServer(plan, logPath);
  const database = await createDataSource(plan.services.databaseUrl).initialize();
  try {
    const expected = await fill(database, plan);
    const worker = new Worker(plan, server.port);
    await disturb(database, worker, plan);
    await settled(database, expected, ['sent', 'failed', 'uncertain'], plan);
    const uncertain = { had_arrived: 0, had_not: 0 };
    await settled(database, expected, ['sent', 'failed'], plan, async () => {
      const { had_arrived, had_not } = await reconcile(database, server.child, logPath);
      uncertain.had_arrived += had_arrived;
      uncertain.had_not += had_not;
    });
    await worker.stop();
    return { ...(await count(database, plan, logPath)), uncertain, seconds: elapsed(started) };
  } finally {
    await database.destroy();
    server.child.kill('SIGTERM');
  }
}

const elapsed = (from: number) => Math.round((performance.now() - from) / 1000);

async function startServer(plan: ChaosPlan, logPath: string) {
  const settings = [logPath, plan.seed, plan.hangs, plan.hangSeconds, 8].map(String);
  const child = spawn(process.execPath, [built('troublesome-server.js'), ...settings], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [port] = await once(createInterface({ input: child.stdout! }), 'line');
  return { child, port: Number(port) };
}

/** The messages: digests to be written by jobs, and the rest posted as the outbox does. */
async function fill(database: DataSource, plan: ChaosPlan): Promise<number> {
  const digests = Math.floor(plan.digests / DIGEST_LABOS) * DIGEST_LABOS;
  const people = digests / DIGEST_LABOS;
  const labos = people > 0 ? await fillCrowd(database, { labos: DIGEST_LABOS, people, suggestions: 4 }) : [];
  for (const labo of labos) await askForDigests(database, labo, '2026-W48');
  await database.query(
    `INSERT INTO outgoing_mail (to_address, to_name, from_name, subject, html, text, message_id)
     SELECT address, 'Personne ' || n, 'Labo', 'Message ' || n, '<p>Bonjour</p>', repeat('Bonjour ', 400),
            '<' || gen_random_uuid() || '@tandem.example>'
     FROM (SELECT n, CASE WHEN n % 50 = 0 THEN 'parti' ELSE 'personne' END || n || '@chaos.example' AS address
           FROM generate_series(1, $1) AS n) AS people`,
    [plan.mails - digests],
  );
  return plan.mails;
}

class Worker {
  private child: ChildProcess | null = null;

  constructor(
    private readonly plan: ChaosPlan,
    private readonly smtpPort: number,
  ) {}

  async start(): Promise<void> {
    const { appUrl, redisUrl, queue } = this.plan.services;
    this.child = spawn(process.execPath, [built('../../worker.js')], {
      env: {
        ...process.env,
        NODE_ENV: 'test',
        LOG_LEVEL: 'silent',
        DATABASE_URL: appUrl,
        REDIS_URL: redisUrl ?? '',
        TANDEM_QUEUE: queue,
        SMTP_URL: `smtp://127.0.0.1:${this.smtpPort}`,
        SMTP_PATIENCE_SECONDS: String(this.plan.patienceSeconds),
        MAIL_RETRY_SECONDS: '1',
        APP_SECRET: 'only-for-a-bad-day-only-for-a-bad-day',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: this.child.stdout! });
    await Promise.race([once(lines, 'line'), once(this.child, 'exit')]);
  }

  async kill(): Promise<void> {
    if (!this.child) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    if (!this.child) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const patience = setTimeout(() => this.child!.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(patience);
  }
}

/** Kills the worker and empties Redis while messages leave; ends with a worker that lives. */
async function disturb(database: DataSource, worker: Worker, plan: ChaosPlan): Promise<void> {
  const random = seededRandom(plan.seed + 1);
  const emptyAt = new Set(
    Array.from({ length: plan.emptyings }, (_, index) =>
      Math.floor(((index + 0.5) * plan.kills) / plan.emptyings),
    ),
  );
  // As much is left for the last kill as for the first.
  const share = plan.mails / (plan.kills + 2);
  await worker.start();
  for (let kill = 0; kill < plan.kills; kill++) {
    const target = share * (kill + 0.5 + random.next());
    for (let waited = 0; waited < 15_000 && (await gone(database)) < target; waited += 20) await pause(20);
    if (emptyAt.has(kill)) await emptyRedis(plan);
    await worker.kill();
    plan.say(`kill ${kill + 1} of ${plan.kills}: ${await gone(database)} messages had left`);
    await worker.start();
  }
}

async function emptyRedis(plan: ChaosPlan): Promise<void> {
  const client = new Redis(plan.services.redisUrl!);
  await client.flushdb();
  client.disconnect();
  plan.say('Redis emptied');
}

async function gone(database: DataSource): Promise<number> {
  const [{ count }] = await database.query(
    `SELECT count(*)::int AS count FROM outgoing_mail WHERE state IN ('sent', 'failed', 'uncertain')`,
  );
  return count;
}

/** Waits until every expected message rests in one of these states. */
async function settled(
  database: DataSource,
  expected: number,
  states: string[],
  plan: ChaosPlan,
  meanwhile: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const giveUp = performance.now() + 600_000;
  for (let round = 0; ; round++) {
    await meanwhile();
    const [{ count }] = await database.query(
      `SELECT count(*)::int AS count FROM outgoing_mail WHERE state = ANY ($1)`,
      [states],
    );
    if (count >= expected) return;
    if (performance.now() > giveUp) throw new Error(`only ${count} of ${expected} messages came to rest`);
    if (round % 20 === 0) plan.say(`${count} of ${expected} at rest`);
    await pause(500);
  }
}

async function reconcile(database: DataSource, server: ChildProcess, logPath: string) {
  const { arrived, resent } = await reconcileWithLog(database.manager, async () => {
    const quiet = once(server, 'message');
    server.send('?');
    await quiet;
    return messageIdsIn(readLog(logPath));
  });
  return { had_arrived: arrived, had_not: resent };
}

const readLog = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

async function count(database: DataSource, plan: ChaosPlan, logPath: string) {
  const mails: RestingMail[] = await database.query(
    `SELECT message_id, to_address, state FROM outgoing_mail`,
  );
  const [{ digests }] = await database.query('SELECT count(*)::int AS digests FROM digest');
  const troubles: Record<string, number> = {};
  for (const name of readLog(`${logPath}.troubles`).trim().split('\n'))
    troubles[name] = (troubles[name] ?? 0) + 1;
  return {
    mails: mails.length,
    digests,
    kills: plan.kills,
    emptyings: plan.emptyings,
    troubles,
    ...countArrivals(plan.mails, mails, readLog(logPath)),
  };
}
