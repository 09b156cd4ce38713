import type { DataSource } from 'typeorm';
import { UNPROTECTED } from '../../migrations/row-security.js';

/** Tables that row-level security does not hold, or holds without a policy, and that give no reason for it. */
export async function openTables(database: DataSource): Promise<string[]> {
  const tables: { name: string; held: boolean }[] = await database.query(`
    SELECT relname AS name, relrowsecurity AND relforcerowsecurity
      AND EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = pg_class.oid AND polname <> 'tools') AS held
    FROM pg_class WHERE relkind IN ('r', 'p', 'm') AND relnamespace = 'public'::regnamespace ORDER BY relname`);
  return tables.filter(({ name, held }) => !held && !(name in UNPROTECTED)).map(({ name }) => name);
}
