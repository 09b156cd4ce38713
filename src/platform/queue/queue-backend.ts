import { createPostgresBackend, runMigrations, setDefaultBackendFactory } from 'bullmq';
import pg from 'pg';
import type { Config } from '../config/config.js';

/** Where BullMQ keeps its tables when PostgreSQL stands in for Redis. */
export const QUEUE_SCHEMA = 'bullmq';

/**
 * The connection every queue and worker of this process uses. With the PostgreSQL backend this also tells
 * BullMQ, process-wide, to build its queues on it, so it runs before any queue exists.
 */
export function queueConnection(config: Config): object {
  if (config.queue.backend === 'redis') {
    const url = new URL(config.queue.redisUrl!);
    return {
      host: url.hostname,
      port: Number(url.port || 6379),
      username: url.username || undefined,
      password: decodeURIComponent(url.password) || undefined,
      db: Number(url.pathname.slice(1) || 0),
      tls: url.protocol === 'rediss:' ? {} : undefined,
      maxRetriesPerRequest: null,
    };
  }
  setDefaultBackendFactory(createPostgresBackend);
  return {
    connectionString: config.database.url,
    schema: QUEUE_SCHEMA,
    max: 3,
    application_name: 'tandem-queue',
  };
}

/** Creates or updates BullMQ's own tables; part of migrating the database when no Redis is used. */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client as never, QUEUE_SCHEMA);
  } finally {
    await client.end();
  }
}
