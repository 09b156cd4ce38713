import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { weekOf } from '../src/modules/digests/period.js';
import { startServices } from '../src/platform/embedded/start-services.js';
import { askForDigests, fillCrowd } from '../src/tools/crowd.js';
import { createDataSource } from '../src/tools/data-source.js';
import { migrate } from '../src/tools/migrate.js';

/** `bench:digests [--people 10000]`: how long the digests of a Labo take to be written, and in how much memory. */
const { values } = parseArgs({ options: { people: { type: 'string', default: '10000' } } });
const people = Number(values.people);
const services = await startServices({ fresh: true });
try {
  await migrate(services.databaseUrl, { queue: services.queue === 'postgres', appUrl: services.appUrl });
  const database = await createDataSource(services.databaseUrl).initialize();
  const [labo] = await fillCrowd(database, { labos: 1, people, suggestions: 6 });
  await database.query('INSERT INTO labo_correspondence (labo_id, digests_held) VALUES ($1, true)', [labo]);
  const worker = spawn(process.execPath, [fileURLToPath(new URL('../src/worker.js', import.meta.url))], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      DATABASE_URL: services.appUrl,
      REDIS_URL: services.redisUrl ?? '',
      TANDEM_QUEUE: services.queue,
      // Nobody listens there: writing is measured, not sending.
      SMTP_URL: 'smtp://127.0.0.1:1',
      APP_SECRET: 'only-for-measuring-only-for-measuring',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(createInterface({ input: worker.stdout! }), 'line');
  const before = peakMemory(worker);
  const started = performance.now();
  const job = await askForDigests(database, labo, weekOf(new Date()));
  for (;;) {
    const [{ state }] = await database.query('SELECT state FROM job_request WHERE id = $1', [job]);
    if (state === 'done' || state === 'failed') break;
    await pause(100);
  }
  const [{ seconds, written, people: told }] = await database.query(
    `SELECT extract(epoch FROM max(created_at) - min(created_at))::float8 AS seconds, count(*)::int AS written,
            count(DISTINCT account_id)::int AS people FROM digest`,
  );
  const rows: [string, string][] = [
    ['people with something new', String(people)],
    ['digests written', String(written)],
    ['people who got one', String(told)],
    ['from asking to the last one (s)', ((performance.now() - started) / 1000).toFixed(1)],
    ['from the first batch to the last (s)', seconds.toFixed(1)],
    ['worker’s memory before (MB)', before],
    ['worker’s peak memory (MB)', peakMemory(worker)],
  ];
  process.stdout.write(
    `${rows.map(([label, value]) => `${label.padEnd(38)}${value.padStart(10)}`).join('\n')}\n`,
  );
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
  await database.destroy();
} finally {
  await services.stop();
}

/** The most it ever held, as Linux counts. */
function peakMemory({ pid }: ChildProcess): string {
  try {
    const kilobytes = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)![1];
    return String(Math.round(Number(kilobytes) / 1024));
  } catch {
    return 'unknown';
  }
}
