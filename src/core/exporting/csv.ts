import { exportedCell } from '../importing/formula.js';

/** The byte order mark by which a French spreadsheet knows UTF-8. */
export const CSV_START = '\ufeff';

/** One line of a CSV file for a French spreadsheet: `;` between cells, formula-safe. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(';')}\r\n`;

function csvCell(cell: string): string {
  const safe = exportedCell(cell);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
