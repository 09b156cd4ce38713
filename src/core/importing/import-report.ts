import type { Gazetteer } from '../territory/gazetteer.js';
import { checkListings } from './check-listings.js';
import { checkOrganisations } from './check-organisations.js';
import { kindOfTable } from './find-header.js';
import type { Table } from './read-table.js';
import { countFates, type RowResult } from './row-fate.js';

export type TableKind = 'organisations' | 'listings';

export interface ReportedRow {
  record: number;
  result: RowResult;
  siret: string | null;
  /** INSEE code of the commune. */
  insee: string | null;
  /** Every message, in French; null when there is none. */
  reason: string | null;
}

/** What importing a file into an empty Labo would do, as one printable object. */
export interface ImportReport {
  encoding: string;
  /** Null for a workbook. */
  separator: string | null;
  records: number;
  counts: Record<RowResult, number>;
  /** Why the whole file is refused; absent otherwise. */
  problem?: string;
  rows: ReportedRow[];
}

/** Checks a table as an import into an empty Labo would; the kind of rows is guessed from the header unless given. */
export function importReport(table: Table, gazetteer: Gazetteer, kind?: TableKind): ImportReport {
  const rows = table.problem ? [] : reportRows(table, gazetteer, kind ?? kindOfTable(table.header));
  return {
    encoding: table.encoding,
    separator: table.separator,
    records: table.records.length,
    counts: countFates(rows),
    ...(table.problem ? { problem: table.problem } : {}),
    rows,
  };
}

function reportRows(table: Table, gazetteer: Gazetteer, kind: TableKind): ReportedRow[] {
  const fates =
    kind === 'listings' ? checkListings(table, { gazetteer }) : checkOrganisations(table, { gazetteer });
  return fates.map(({ record, result, draft, messages }) => ({
    record,
    result,
    siret: draft && 'siret' in draft ? draft.siret : null,
    insee: draft?.commune ?? null,
    reason: messages.length > 0 ? messages.join(' ') : null,
  }));
}
