import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DateTime } from 'luxon';
import { DigestPlanner } from '../modules/digests/digest-planner.js';
import { readConfig } from '../platform/config/config.js';
import { startServices } from '../platform/embedded/start-services.js';
import { fillCrowd } from './crowd.js';
import { createDataSource } from './data-source.js';
import { DigestCalendarModule } from './digest-calendar/digest-calendar.module.js';
import { migrate } from './migrate.js';

/**
 * `digest:calendar`: lets the planner look at its clock every hour, and twice over each, through the weeks of both
 * clock changes and of 29 February, on a real database; every period must be planned exactly once.
 */
const WEEKS = [
  { name: 'clocks go forward, 29 March 2026', from: '2026-03-16', daily: 20 },
  { name: 'clocks go back, 25 October 2026', from: '2026-10-12', daily: 20 },
  { name: '29 February 2028', from: '2028-02-14', daily: 20 },
];
const LENGTH = 4;

const services = await startServices({ fresh: true });
try {
  await migrate(services.databaseUrl, { queue: services.queue === 'postgres', appUrl: services.appUrl });
  const database = await createDataSource(services.databaseUrl).initialize();
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: services.appUrl,
    REDIS_URL: services.redisUrl ?? '',
    TANDEM_QUEUE: services.queue,
    SMTP_URL: 'smtp://127.0.0.1:1',
    APP_SECRET: 'only-for-a-calendar-only-for-a-calendar',
    // Its own look at the clock, at its start, falls into the first of these weeks.
    TANDEM_NOW: `${WEEKS[0].from}T00:00:00Z`,
  });
  const context = await NestFactory.createApplicationContext(DigestCalendarModule.with(config), {
    logger: ['error'],
  });
  const planner = context.get(DigestPlanner);
  let wrong = 0;
  for (const { name, from, daily } of WEEKS) {
    await database.query('DELETE FROM labo');
    await database.query('DELETE FROM account');
    await fillCrowd(database, { labos: 1, people: 3, suggestions: 2 });
    const start = DateTime.fromISO(from, { zone: 'Europe/Paris' });
    const end = start.plus({ weeks: LENGTH });
    let hours = 0;
    for (let now = start.toMillis(); now < end.toMillis(); now += 3_600_000) {
      hours += 1;
      // Two workers look at the same moment.
      await Promise.all([planner.plan(new Date(now)), planner.plan(new Date(now))]);
    }
    const runs: { frequency: string; runs: number; periods: number }[] = await database.query(
      `SELECT frequency, count(*)::int AS runs, count(DISTINCT period)::int AS periods FROM digest_run
       GROUP BY frequency ORDER BY frequency`,
    );
    const of = (frequency: string) => runs.find((run) => run.frequency === frequency);
    const expected = { daily, weekly: LENGTH };
    process.stdout.write(`${name} (${hours} hours)\n`);
    for (const [frequency, count] of Object.entries(expected)) {
      const found = of(frequency);
      const [missed, doubled] = [count - (found?.periods ?? 0), (found?.runs ?? 0) - (found?.periods ?? 0)];
      if (missed !== 0 || doubled !== 0) wrong += 1;
      process.stdout.write(
        `  ${frequency.padEnd(8)} expected ${count}, planned ${found?.periods ?? 0}, missed ${missed}, doubled ${doubled}\n`,
      );
    }
    const month = of('monthly');
    process.stdout.write(
      `  monthly  planned ${month?.periods ?? 0}, doubled ${(month?.runs ?? 0) - (month?.periods ?? 0)}\n`,
    );
    if ((month?.runs ?? 0) !== (month?.periods ?? 0)) wrong += 1;
  }
  process.exitCode = wrong > 0 ? 1 : 0;
  await context.close();
  await database.destroy();
} finally {
  await services.stop();
}
