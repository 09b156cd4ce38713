// One PostgreSQL server (and one Redis) for the whole run, stopped at its end however it ends.
import { existsSync } from 'node:fs';

const SERVICES = new URL('../../dist/src/platform/embedded/start-services.js', import.meta.url);

export default async function startServicesOnce() {
  if (!existsSync(SERVICES)) throw new Error('Nothing is built yet: use `npm run e2e` or `npm run browser`.');
  const { startServices } = await import(SERVICES.href);
  const services = await startServices({ fresh: true });
  process.env.TANDEM_TEST_SERVER = services.databaseUrl;
  process.env.TANDEM_TEST_REDIS = services.redisUrl ?? '';
  globalThis.tandemServices = services;
}
