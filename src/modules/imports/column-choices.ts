import type { EntityManager } from 'typeorm';
import type { ColumnDefinition } from '../../core/importing/column-definition.js';
import { fold } from '../../core/importing/fold.js';
import type { TableKind } from '../../core/importing/import-report.js';
import { listingColumns } from '../../core/importing/listing-columns.js';
import { type ColumnMapping, mapColumns } from '../../core/importing/map-columns.js';
import { organisationColumns } from '../../core/importing/organisation-columns.js';
import { RememberedColumn } from './remembered-column.entity.js';

export const columnsOf = (kind: TableKind): readonly ColumnDefinition[] =>
  kind === 'organisations' ? organisationColumns : listingColumns;

/** Chosen fields column by column, as the readers of rows want them: nothing is guessed any more. */
export function mappingOf(kind: TableKind, columns: readonly (string | null)[]): ColumnMapping<string> {
  return Object.fromEntries(columnsOf(kind).map(({ field }) => [field, columns.indexOf(field)]));
}

/** A field for each column of the file: as this Labo chose before, else as guessed. */
export function chooseColumns(
  kind: TableKind,
  header: readonly string[],
  remembered: ReadonlyMap<string, string>,
): (string | null)[] {
  const chosen: ColumnMapping<string> = {};
  header.forEach((title, at) => {
    const field = remembered.get(fold(title));
    if (field) chosen[field] ??= at;
  });
  const mapping = mapColumns(header, columnsOf(kind), chosen);
  const fields = new Map(Object.entries(mapping).map(([field, at]) => [at, field]));
  return header.map((title, at) => (remembered.get(fold(title)) === '' ? null : (fields.get(at) ?? null)));
}

export async function rememberedChoices(
  manager: EntityManager,
  laboId: string,
  kind: TableKind,
  header: readonly string[],
): Promise<(string | null)[]> {
  const rows = await manager.findBy(RememberedColumn, { laboId, kind });
  return chooseColumns(kind, header, new Map(rows.map((row) => [row.header, row.field])));
}

/** Keeps what the titles of this file mean for the next one. */
export async function rememberColumns(
  manager: EntityManager,
  laboId: string,
  kind: TableKind,
  header: readonly string[],
  columns: readonly (string | null)[],
): Promise<void> {
  const meaning = new Map(header.map((title, at) => [fold(title), columns[at] ?? ''] as const));
  meaning.delete('');
  const rows = [...meaning].map(([title, field]) => ({ laboId, kind, header: title.slice(0, 500), field }));
  if (rows.length > 0) await manager.upsert(RememberedColumn, rows, ['laboId', 'kind', 'header']);
}
