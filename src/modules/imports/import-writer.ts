import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { RowFate } from '../../core/importing/row-fate.js';
import type { FileImport } from './file-import.entity.js';
import { fateOf, isWritten } from './import-fate.js';
import { changesOf, type Draft, type Fields, type ImportSubject, importSubjects } from './import-subject.js';
import { jsonOf } from './well-formed.js';

interface Before {
  id: string;
  row: Fields;
}

/** Writes the good ones of some rows and keeps how things were; answers what each row has become. */
export async function writeRows(
  manager: EntityManager,
  fileImport: FileImport,
  fates: readonly RowFate<Draft>[],
): Promise<Map<number, string>> {
  const subject = importSubjects[fileImport.kind];
  const written = fates.filter((fate) => isWritten(fateOf(fate)));
  const before = await rowsBefore(manager, subject, fileImport.laboId, written);
  const creations: Fields[] = [];
  const updates: Fields[] = [];
  const changes: { id: string; record: number; before: Fields | null }[] = [];
  for (const { record, draft, existingId } of written) {
    const fields = subject.fields(fileImport, draft!);
    const old = existingId ? (before.get(existingId) ?? null) : null;
    const id = old ? existingId! : randomUUID();
    if (old) updates.push({ ...old, ...changesOf(subject, fields) });
    else creations.push({ ...fields, id });
    changes.push({ id, record, before: old });
  }
  await insertRows(manager, subject, creations);
  await updateRows(manager, subject, updates);
  await keepChanges(manager, subject, fileImport, changes);
  return new Map(changes.map(({ record, id }) => [record, id]));
}

async function rowsBefore(
  manager: EntityManager,
  { table }: ImportSubject,
  laboId: string,
  fates: readonly RowFate<Draft>[],
): Promise<Map<string, Fields>> {
  const ids = fates.flatMap(({ existingId }) => existingId ?? []);
  if (ids.length === 0) return new Map();
  const rows: Before[] = await manager.query(
    `SELECT id, to_jsonb(old) - 'search' AS row FROM ${table} AS old
     WHERE id = ANY($1) AND labo_id = $2 FOR UPDATE`,
    [ids, laboId],
  );
  return new Map(rows.map(({ id, row }) => [id, row]));
}

async function insertRows(
  manager: EntityManager,
  { table }: ImportSubject,
  rows: readonly Fields[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(rows[0]).join(', ');
  await manager.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [jsonOf(rows)],
  );
}

async function updateRows(
  manager: EntityManager,
  { table, columns }: ImportSubject,
  rows: readonly Fields[],
): Promise<void> {
  if (rows.length === 0) return;
  const set = columns.map((name) => `${name} = new.${name}`).join(', ');
  const version = table === 'listing' ? ', version = old.version + 1' : '';
  await manager.query(
    `UPDATE ${table} AS old SET ${set}${version}, updated_at = now()
     FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) AS new WHERE old.id = new.id`,
    [jsonOf(rows)],
  );
}

async function keepChanges(
  manager: EntityManager,
  { table }: ImportSubject,
  { id, laboId }: FileImport,
  changes: readonly object[],
): Promise<void> {
  if (changes.length === 0) return;
  await manager.query(
    `INSERT INTO import_change (import_id, labo_id, target_id, record, before, after)
     SELECT $1, $2, now_there.id, change.record, change.before, to_jsonb(now_there) - 'search'
     FROM jsonb_to_recordset($3::jsonb) AS change (id uuid, record integer, before jsonb)
     JOIN ${table} AS now_there ON now_there.id = change.id`,
    [id, laboId, jsonOf(changes)],
  );
}
