import 'reflect-metadata';
import { appUrlOf, grantToApp } from '../platform/database/app-role.js';
import { migrateQueue, QUEUE_SCHEMA } from '../platform/queue/queue-backend.js';
import { createDataSource } from './data-source.js';

/**
 * Brings a database up to date: the product's tables, the queue's own when PostgreSQL holds the queue, and the
 * rights of the application's role, which owns none of them.
 */
export async function migrate(
  ownerUrl: string,
  options: { queue: boolean; appUrl?: string },
): Promise<string[]> {
  const database = await createDataSource(ownerUrl).initialize();
  try {
    const run = await database.runMigrations({ transaction: 'each' });
    if (options.queue) await migrateQueue(ownerUrl);
    const schemas = ['public', ...(options.queue ? [QUEUE_SCHEMA] : [])];
    await grantToApp(ownerUrl, options.appUrl ?? appUrlOf(ownerUrl), schemas);
    return run.map((migration) => migration.name);
  } finally {
    await database.destroy();
  }
}
