import { createHmac } from 'node:crypto';
import pg from 'pg';

/**
 * The address the application uses when only the owner's is known (embedded, demonstration, tests): a role of its
 * own beside the owner, whose password nobody can tell without the owner's.
 */
export function appUrlOf(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const secret = decodeURIComponent(url.password);
  url.username = `${url.username || 'tandem'}_app`;
  // An owner without a password is let in by the server's own rules; so is its application.
  url.password = secret && createHmac('sha256', secret).update('the application').digest('hex');
  return url.href;
}

/** Makes the role of `appUrl` able to read and write rows, and nothing else; creates it when it is missing. */
export async function grantToApp(ownerUrl: string, appUrl: string, schemas: string[]): Promise<void> {
  const { username, password } = new URL(appUrl);
  const role = pg.escapeIdentifier(decodeURIComponent(username));
  const known = await canConnect(appUrl);
  await withClient(ownerUrl, async (owner) => {
    if (!known) await createRole(owner, decodeURIComponent(username), decodeURIComponent(password));
    for (const schema of schemas.map(pg.escapeIdentifier)) {
      await owner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
      await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
      await owner.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`);
    }
    await owner.query(`REVOKE ALL ON migration FROM ${role}`);
  });
}

async function createRole(owner: pg.Client, name: string, password: string): Promise<void> {
  const role = pg.escapeIdentifier(name);
  await owner.query(
    `DO $$ BEGIN CREATE ROLE ${role} LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
  );
  if (password) await owner.query(`ALTER ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
}

async function canConnect(url: string): Promise<boolean> {
  try {
    await withClient(url, async () => undefined);
    return true;
  } catch {
    return false;
  }
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
