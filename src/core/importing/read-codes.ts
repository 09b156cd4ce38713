import type { CodeFinder } from './code-cell.js';
import { quoted, type RowReader } from './row-reader.js';

/** The codes of a cell holding several; those that are in no list are told and left out. */
export function readCodes<Field extends string, Code extends string>(
  row: RowReader<Field>,
  field: Field,
  finder: CodeFinder<Code>,
  label: string,
): Code[] {
  const { codes, unknown } = finder.findAll(row.cell(field));
  for (const part of unknown.slice(0, 3))
    row.warn(`${label} : ${quoted(part)} n’est pas dans la liste et reste de côté.`);
  return codes;
}
