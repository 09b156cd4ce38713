import { migrate } from './migrate.js';

/**
 * Brings the database up to date as its owner, DATABASE_OWNER_URL, and gives the application's role, the one of
 * DATABASE_URL, what it needs; safe to run again. For deployments, before the processes start.
 */
const { DATABASE_OWNER_URL, DATABASE_URL, REDIS_URL, TANDEM_QUEUE } = process.env;
if (!DATABASE_OWNER_URL || !DATABASE_URL) {
  process.stderr.write(
    'DATABASE_OWNER_URL must name the database with the role that owns it, and DATABASE_URL with the role of the application.\n',
  );
  process.exitCode = 1;
} else {
  const queue = !REDIS_URL || TANDEM_QUEUE === 'postgres';
  const run = await migrate(DATABASE_OWNER_URL, { queue, appUrl: DATABASE_URL });
  process.stdout.write(`${run.length > 0 ? `Applied ${run.join(', ')}` : 'The database is up to date'}\n`);
}
