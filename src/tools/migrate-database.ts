import { migrate } from './migrate.js';

/** Brings the database of DATABASE_URL up to date; safe to run again. For deployments, before the processes start. */
const { DATABASE_URL, REDIS_URL, TANDEM_QUEUE } = process.env;
if (!DATABASE_URL) {
  process.stderr.write('DATABASE_URL must name the database to bring up to date.\n');
  process.exitCode = 1;
} else {
  const run = await migrate(DATABASE_URL, { queue: !REDIS_URL || TANDEM_QUEUE === 'postgres' });
  process.stdout.write(`${run.length > 0 ? `Applied ${run.join(', ')}` : 'The database is up to date'}\n`);
}
