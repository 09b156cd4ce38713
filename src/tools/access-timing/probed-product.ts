import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Account } from '../../modules/accounts/account.entity.js';
import { hashPassword } from '../../modules/accounts/password.js';
import { openHome } from '../../platform/embedded/home.js';
import { findRedis } from '../../platform/embedded/redis-binary.js';
import { startRedis } from '../../platform/embedded/start-redis.js';
import { startServices } from '../../platform/embedded/start-services.js';
import { superviseChild } from '../../platform/embedded/supervise.js';
import { createDataSource } from '../data-source.js';
import { migrate } from '../migrate.js';

export interface Probed {
  /** Two processes of it, as an installation that shares its load would run. */
  urls: [string, string];
  note: string;
  /** To be stopped while the product runs; null where no redis-server is installed. */
  redis: { stop(): Promise<void> } | null;
  stop(): Promise<void>;
}

interface People {
  accounts: number;
  nameOf: (index: number) => string;
  targets: string[];
  password: string;
}

/** Two of the product's HTTP processes as in production, on a database of its own with these people in it. */
export async function startProbed(people: People): Promise<Probed> {
  const home = mkdtempSync(join(tmpdir(), 'tandem-timing-'));
  // Root's Redis runs as somebody else, who has to read it.
  openHome(home);
  const services = await startServices({ fresh: true, env: { ...process.env, TANDEM_QUEUE: 'postgres' } });
  const binary = findRedis();
  const redis = binary ? await startRedis({ home, binary, disposable: true }) : null;
  await migrate(services.databaseUrl, { queue: !redis, appUrl: services.appUrl });
  await fill(services.databaseUrl, people);
  const settings = {
    DATABASE_URL: services.appUrl,
    TANDEM_QUEUE: redis ? 'redis' : 'postgres',
    ...(redis ? { REDIS_URL: redis.url } : {}),
  };
  const [first, second] = [await startHttp(home, settings), await startHttp(home, settings)];
  return {
    urls: [first.url, second.url],
    note: `The product on ${[...services.notes.slice(0, 1), binary?.label ?? 'queue on PostgreSQL'].join(', ')}.`,
    redis,
    stop: async () => {
      await Promise.all([first.child.stop(), second.child.stop()]);
      await redis?.stop();
      await services.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function fill(ownerUrl: string, { accounts, nameOf, targets, password }: People): Promise<void> {
  const database = await createDataSource(ownerUrl).initialize();
  const passwordHash = await hashPassword(password);
  const emails = [...Array.from({ length: accounts }, (_, index) => nameOf(index)), ...targets];
  await database
    .getRepository(Account)
    .insert(emails.map((email) => ({ email, firstName: 'Claire', lastName: 'Schmitt', passwordHash })));
  await database.destroy();
}

function startHttp(home: string, settings: Record<string, string>) {
  return new Promise<{ url: string; child: { stop(): Promise<unknown> } }>((resolve, reject) => {
    const child = superviseChild({
      name: 'http',
      entry: fileURLToPath(new URL('../../main.js', import.meta.url)),
      env: {
        NODE_ENV: 'production',
        LOG_LEVEL: 'silent',
        PORT: '0',
        HOST: '127.0.0.1',
        SMTP_URL: 'smtp://127.0.0.1:9',
        APP_SECRET: 'only-for-measures-only-for-measures-only',
        ...settings,
      },
      logFile: join(home, 'http.log'),
      onLine: (line) => {
        if (line.startsWith('{"listening"')) resolve({ url: JSON.parse(line).listening, child });
      },
    });
    void child.exited.then((code) => reject(new Error(`The product ended (${code}).`)));
  });
}
