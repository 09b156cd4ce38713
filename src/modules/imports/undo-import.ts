import type { EntityManager } from 'typeorm';
import type { FileImport } from './file-import.entity.js';
import { type ImportSubject, importSubjects } from './import-subject.js';

/** Tables whose rows are worked out from others, or are part of what they refer to: they go with it. */
const FOLLOWS = ['suggestion', 'moderation_decision'];

/**
 * Puts everything back as it was before an import: what it created goes, what it updated gets its former values.
 * What has changed since, or is in use by then, is kept, and said.
 */
export async function undoImport(
  manager: EntityManager,
  fileImport: FileImport,
): Promise<{ undone: number; kept: number }> {
  const subject = importSubjects[fileImport.kind];
  const { id } = fileImport;
  await keepChanged(manager, subject, id);
  await keepUsed(manager, subject, id);
  await putBack(manager, subject, id);
  await takeAway(manager, subject, id);
  const [count] = await manager.query(
    `SELECT count(*) FILTER (WHERE obstacle IS NULL)::int AS undone,
            count(*) FILTER (WHERE obstacle IS NOT NULL)::int AS kept
     FROM import_change WHERE import_id = $1`,
    [id],
  );
  return count;
}

/** Somebody has corrected it since: their work stays. */
async function keepChanged(manager: EntityManager, { table, columns }: ImportSubject, id: string) {
  const all = (alias: string) => columns.map((name) => `${alias}.${name}`).join(', ');
  await manager.query(
    `UPDATE import_change AS change SET obstacle = 'changed'
     FROM ${table} AS present, import_change AS same, jsonb_populate_record(NULL::${table}, same.after) AS left_so
     WHERE change.import_id = $1 AND same.import_id = $1 AND same.target_id = change.target_id
       AND present.id = change.target_id AND (${all('present')}) IS DISTINCT FROM (${all('left_so')})`,
    [id],
  );
}

/** Something else hangs on it by now: people, listings, introductions, registrations… whatever refers to it. */
async function keepUsed(manager: EntityManager, { table }: ImportSubject, id: string) {
  const references: { place: string; name: string }[] = await manager.query(
    `SELECT conrelid::regclass::text AS place, attname AS name
     FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
     WHERE contype = 'f' AND confrelid = $1::regclass AND NOT conrelid::regclass::text = ANY($2)`,
    [table, FOLLOWS],
  );
  const uses = references.map(
    ({ place, name }) => `EXISTS (SELECT FROM ${place} AS other WHERE other.${name} = change.target_id)`,
  );
  uses.push(`EXISTS (SELECT FROM introduction JOIN suggestion ON suggestion.id = suggestion_id
                     WHERE change.target_id IN (need_id, offer_id, need_organisation_id, offer_organisation_id))`);
  await manager.query(
    `UPDATE import_change AS change SET obstacle = 'used'
     WHERE import_id = $1 AND before IS NULL AND obstacle IS NULL AND (${uses.join(' OR ')})`,
    [id],
  );
}

async function putBack(manager: EntityManager, { table, columns }: ImportSubject, id: string) {
  const set = columns.map((name) => `${name} = former.${name}`).join(', ');
  const version = table === 'listing' ? ', version = present.version + 1' : '';
  await manager.query(
    `UPDATE ${table} AS present SET ${set}${version}, updated_at = now()
     FROM import_change AS change, jsonb_populate_record(NULL::${table}, change.before) AS former
     WHERE change.import_id = $1 AND change.before IS NOT NULL AND change.obstacle IS NULL
       AND present.id = change.target_id`,
    [id],
  );
}

async function takeAway(manager: EntityManager, { table }: ImportSubject, id: string) {
  await manager.query(
    `DELETE FROM ${table} WHERE id IN (SELECT target_id FROM import_change
       WHERE import_id = $1 AND before IS NULL AND obstacle IS NULL)`,
    [id],
  );
}
