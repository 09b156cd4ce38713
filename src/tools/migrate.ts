import 'reflect-metadata';
import { migrateQueue } from '../platform/queue/queue-backend.js';
import { createDataSource } from './data-source.js';

/** Brings a database up to date: the product's tables, and the queue's own when PostgreSQL holds the queue. */
export async function migrate(databaseUrl: string, options: { queue: boolean }): Promise<string[]> {
  const database = await createDataSource(databaseUrl).initialize();
  try {
    const run = await database.runMigrations({ transaction: 'each' });
    if (options.queue) await migrateQueue(databaseUrl);
    return run.map((migration) => migration.name);
  } finally {
    await database.destroy();
  }
}
