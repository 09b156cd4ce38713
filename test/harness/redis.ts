import { Redis } from 'ioredis';

/** The address of an emptied Redis database, one for each Jest worker, or null when this run has no Redis. */
export async function emptyTestRedis(): Promise<string | null> {
  const server = process.env.TANDEM_TEST_REDIS;
  if (!server) return null;
  const url = new URL(server);
  url.pathname = `/${Number(process.env.JEST_WORKER_ID ?? 1) % 16}`;
  const client = new Redis(url.href);
  try {
    await client.flushdb();
  } finally {
    client.disconnect();
  }
  return url.href;
}
