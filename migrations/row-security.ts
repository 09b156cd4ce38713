import type { QueryRunner } from 'typeorm';

/**
 * Row-level security, for migrations that create a table. The application's role owns nothing, so these policies
 * are all it can see; what they compare with is set by src/platform/database/scope.ts.
 *
 *   await protect(runner, 'note', ofLabo());                             // labo_id among the caller's Labos
 *   await protect(runner, 'api_key', ofStaff());                         // … where the caller is staff
 *   await protect(runner, 'consent', either(ofLabo(), ofAccount()));     // or account_id is the caller
 *   await protect(runner, 'attachment', through('listing', 'listing_id')); // the listing's row is in sight
 *   await protect(runner, 'labo', { read: either(ofLabo('id'), inScopes('sign-in')), write: ofLabo('id') });
 */
type Condition = (table: string) => string;

const among =
  (column: string, setting: string): Condition =>
  (table) =>
    `${table}.${column} = ANY ((SELECT ${setting}())::uuid[])`;

export const ofLabo = (column = 'labo_id') => among(column, 'scope_labos');
export const ofStaff = (column = 'labo_id') => among(column, 'scope_staff_of');
export const ofOrganisation = (column = 'organisation_id') => among(column, 'scope_organisations');
export const ofAccount =
  (column = 'account_id'): Condition =>
  (table) =>
    `${table}.${column} = (SELECT scope_account())`;
/** Work that belongs to no Labo: names of `SystemScope`. */
export const inScopes =
  (...names: string[]): Condition =>
  () =>
    `(SELECT scope_system()) IN (${names.map((name) => `'${name}'`).join(', ')})`;
/** The row it hangs on is in sight: the parent's `key` is this table's `column`. */
export const through =
  (parent: string, column: string, key = 'id'): Condition =>
  (table) =>
    `EXISTS (SELECT 1 FROM ${parent} AS held WHERE held.${key} = ${table}.${column})`;
export const either =
  (...conditions: Condition[]): Condition =>
  (table) =>
    `(${conditions.map((condition) => condition(table)).join(' OR ')})`;
export const both =
  (...conditions: Condition[]): Condition =>
  (table) =>
    `(${conditions.map((condition) => condition(table)).join(' AND ')})`;
/** Any other condition on the row, e.g. `where((row) => `${row}.labo_id IS NULL`)`. */
export const where = (condition: Condition): Condition => condition;

/** Closes a table to everybody but those the condition lets in; `read` and `write` when they differ. */
export async function protect(
  runner: QueryRunner,
  table: string,
  rule: Condition | { read: Condition; write: Condition },
): Promise<void> {
  await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY tools ON "${table}" TO CURRENT_USER USING ((SELECT scope_system()) = 'tools')`,
  );
  if (typeof rule === 'function') {
    await runner.query(`CREATE POLICY walls ON "${table}" USING (${rule(table)})`);
  } else {
    const [read, write] = [rule.read(table), rule.write(table)];
    await runner.query(`CREATE POLICY reading ON "${table}" FOR SELECT USING (${read})`);
    await runner.query(`CREATE POLICY adding ON "${table}" FOR INSERT WITH CHECK (${write})`);
    await runner.query(`CREATE POLICY changing ON "${table}" FOR UPDATE USING (${write})`);
    await runner.query(`CREATE POLICY removing ON "${table}" FOR DELETE USING (${write})`);
  }
}

/** Takes the policies away again: before new ones, or to undo. */
export async function unprotect(runner: QueryRunner, table: string): Promise<void> {
  const policies: { policyname: string }[] = await runner.query(
    `SELECT policyname FROM pg_policies WHERE schemaname = 'public' AND tablename = $1`,
    [table],
  );
  for (const { policyname } of policies) await runner.query(`DROP POLICY "${policyname}" ON "${table}"`);
  await runner.query(`ALTER TABLE "${table}" NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
}

/** Tables that need no wall, each with its reason. `npm test` fails on a table that is neither here nor protected. */
export const UNPROTECTED: Record<string, string> = {
  migration: 'the names of the migrations that ran; the application has no right to it',
};
