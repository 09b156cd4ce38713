import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Any number: it only has to be the same for everybody who builds the template. */
const TEMPLATE_LOCK = 67_068;

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * A database of its own for one test file: a copy of a template that `migrate` fills once a run. `migrate` must
 * have closed its connections when it answers.
 */
export async function createTestDatabase(migrate: (url: string) => Promise<unknown>): Promise<TestDatabase> {
  const server = process.env.TANDEM_TEST_SERVER;
  if (!server) throw new Error('No test server: run these tests with `npm run e2e`.');
  const template = `tandem_template_${migrationsHash()}`;
  const name = `tandem_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await asOwner(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await ensureTemplate(client, template, () => migrate(named(server, template)));
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    url: named(server, name),
    drop: () =>
      asOwner(server, async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

async function ensureTemplate(
  client: pg.Client,
  name: string,
  migrate: () => Promise<unknown>,
): Promise<void> {
  const found = await client.query('SELECT datistemplate AS complete FROM pg_database WHERE datname = $1', [
    name,
  ]);
  if (found.rows[0]?.complete) return;
  if (found.rows[0]) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
  await migrate();
  await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
}

async function asOwner(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function named(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Changes with the migrations and with the packages, whose own tables (the queue's) are in the template too. */
function migrationsHash(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const file of readdirSync('migrations').sort())
    hash.update(file).update(readFileSync(join('migrations', file)));
  return hash.digest('hex').slice(0, 12);
}
