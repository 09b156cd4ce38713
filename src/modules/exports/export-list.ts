import type { ExportCell } from '../../core/exporting/xlsx.js';
import type { ExportQuery } from './export.dto.js';

export interface ExportColumn<Row> {
  title: string;
  cell(row: Row): ExportCell;
}

/** A list as a spreadsheet: which rows, in which order, and what of each. */
// biome-ignore lint/suspicious/noExplicitAny: each list knows its own rows
export interface ExportList<Row = any> {
  /** Of the file and the sheet. */
  title: string;
  columns: readonly ExportColumn<Row>[];
  /** Everything the page's filters show, in the page's order. */
  ids(laboId: string, filters: ExportQuery): Promise<string[]>;
  /** Some of them, in the order asked. */
  rows(laboId: string, ids: readonly string[]): Promise<Row[]>;
}

export const column = <Row>(title: string, cell: (row: Row) => ExportCell): ExportColumn<Row> => ({
  title,
  cell,
});

export const listed = (codes: readonly string[] | null, label: (code: string) => string): string =>
  (codes ?? []).map(label).join(' | ');

/** « 03 88 00 00 00 »: a sign at the front of a number would make a spreadsheet compute. */
export const phoneCell = (phone: string | null): string | null =>
  phone?.replace(/^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1 $2 $3 $4 $5').replace(/^\+/, '00') ?? null;

/** « 14/03/2027 » in Paris. */
export const dayCell = (moment: Date | string | null): string | null =>
  moment && new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris' }).format(new Date(moment));
