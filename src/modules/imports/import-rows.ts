import type { EntityManager } from 'typeorm';
import type { RowFate } from '../../core/importing/row-fate.js';
import { mappingOf } from './column-choices.js';
import type { FileImport } from './file-import.entity.js';
import { fateOf, isWritten } from './import-fate.js';
import type { Draft } from './import-subject.js';
import { jsonOf } from './well-formed.js';

const LABEL_LETTERS = 200;

/** Forgets what was foreseen of a file's rows. */
export const forgetRows = (manager: EntityManager, importId: string): Promise<unknown> =>
  manager.query('DELETE FROM import_row WHERE import_id = $1', [importId]);

/** Keeps the fate of some rows; `targets` are what written ones have become. */
export async function keepRows(
  manager: EntityManager,
  { id, laboId, kind, choices }: FileImport,
  fates: readonly RowFate<Draft>[],
  targets: ReadonlyMap<number, string> = new Map(),
): Promise<void> {
  const mapping = mappingOf(kind, choices.columns);
  const labelled = mapping[kind === 'organisations' ? 'name' : 'title'] ?? -1;
  const rows = fates.map((row) => {
    const fate = fateOf(row);
    return {
      record: row.record,
      line: row.line,
      fate,
      label: (row.cells[labelled] ?? '').trim().slice(0, LABEL_LETTERS),
      messages: row.messages,
      cells: isWritten(fate) ? null : row.cells,
      target_id: targets.get(row.record) ?? row.existingId,
    };
  });
  await manager.query(
    `INSERT INTO import_row (import_id, labo_id, record, line, fate, label, messages, cells, target_id)
     SELECT $1, $2, row.* FROM jsonb_to_recordset($3::jsonb) AS row (record integer, line integer, fate text,
       label text, messages text[], cells text[], target_id uuid)`,
    [id, laboId, jsonOf(rows)],
  );
}
