import { exportedCell } from './formula.js';
import type { RowFate } from './row-fate.js';

/**
 * The rows that were not taken (rejected or duplicate), as a CSV text a French spreadsheet opens: byte order mark,
 * `;`, the file's own columns, then the reasons in a last column. Formula-safe, so that it can be corrected and sent again.
 */
export function writeRefusedRows(header: readonly string[], fates: readonly RowFate<unknown>[]): string {
  const refused = fates.filter(({ result }) => result === 'rejected' || result === 'duplicate');
  const lines = [
    [...header, 'Raison'],
    ...refused.map(({ cells, messages }) => [...header.map((_, at) => cells[at] ?? ''), messages.join(' ')]),
  ];
  return `\ufeff${lines.map((cells) => `${cells.map(written).join(';')}\r\n`).join('')}`;
}

function written(cell: string): string {
  const safe = exportedCell(cell);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
