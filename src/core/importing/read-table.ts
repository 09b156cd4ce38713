import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.js';
import { detectEncoding, type Encoding } from './detect-encoding.js';
import { detectSeparator, type Separator } from './detect-separator.js';
import { headerPosition } from './find-header.js';
import { SheetTooBig } from './workbook/read-sheet.js';
import { Workbook } from './workbook/read-workbook.js';
import { EndlessXml } from './workbook/scan-xml.js';
import { BadArchive } from './workbook/unzip.js';

/** Above these a file is not a list of organisations, but a mistake or an attack. */
export const tableLimits = {
  columns: 200,
  recordCharacters: 500_000,
  records: 100_000,
  cells: 5_000_000,
  bytes: 60_000_000,
} as const;

export const sheetLimits = {
  columns: tableLimits.columns,
  rows: tableLimits.records,
  cells: tableLimits.cells,
  characters: tableLimits.recordCharacters,
} as const;

export interface TableRecord {
  /** From 1, the header and empty lines not counted. */
  record: number;
  /** Line of the file where the record ends, from 1. */
  line: number;
  cells: string[];
}

export interface Table {
  encoding: Encoding | 'xlsx';
  /** Null for a workbook. */
  separator: Separator | null;
  header: string[];
  records: TableRecord[];
  /** Why the file cannot be imported, in French; `header` and `records` are then empty. */
  problem: string | null;
}

export interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

/** csv-parse settings for a file met in the field. */
export const csvOptions = (separator: Separator) => ({
  delimiter: separator,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  max_record_size: tableLimits.recordCharacters,
  info: true as const,
});

/**
 * Reads a delimited file or the first sheet of an XLSX workbook. For a delimited file: encoding and separator found, `sep=` line and titles above the header skipped, empty
 * lines left out. Never throws on its bytes: a file that is no table comes back with a `problem`.
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > tableLimits.bytes) {
    return unreadable('utf-8', ';', 'Ce fichier est trop gros ; coupez-le en plusieurs fichiers.');
  }
  return isArchive(bytes) ? readXlsx(bytes) : readDelimited(bytes);
}

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

function readXlsx(bytes: Uint8Array): Table {
  try {
    const rows = new Workbook(bytes, sheetLimits).rows();
    const parsed = rows.map(({ number, cells: record }) => ({ record, info: { lines: number } }));
    return toTable('xlsx', null, parsed, 0);
  } catch (error) {
    const problem = problemOfWorkbook(error);
    if (problem === null) throw error;
    return unreadable('xlsx', null, problem);
  }
}

/** What an error of the workbook reader means for the person who chose the file; null when it is not one. */
export function problemOfWorkbook(error: unknown): string | null {
  if (error instanceof BadArchive || error instanceof EndlessXml)
    return 'Ce classeur est abîmé ou trop gros ; enregistrez-le au format CSV.';
  if (error instanceof SheetTooBig)
    return 'Cette feuille a trop de lignes ou de colonnes ; coupez-la en plusieurs fichiers.';
  return null;
}

function readDelimited(bytes: Uint8Array): Table {
  const encoding = detectEncoding(bytes);
  const text = decodeText(bytes, encoding);
  const { separator, from } = detectSeparator(text);
  const problem = problemOfText(text);
  if (problem) return unreadable(encoding, separator, problem);
  try {
    const rows = parse(text.slice(from), csvOptions(separator)) as unknown as ParsedRecord[];
    return toTable(encoding, separator, rows, from > 0 ? 1 : 0);
  } catch (error) {
    if (error instanceof CsvError) return unreadable(encoding, separator, explain(error));
    throw error;
  }
}

function toTable(
  encoding: Table['encoding'],
  separator: Table['separator'],
  rows: ParsedRecord[],
  linesBefore: number,
): Table {
  const at = headerPosition(rows.slice(0, 10).map((row) => row.record));
  if (at < 0) return unreadable(encoding, separator, 'Ce fichier est vide.');
  const header = rows[at].record.map((cell) => cell.trim());
  if (header.length > tableLimits.columns) {
    return unreadable(
      encoding,
      separator,
      `Ce fichier a ${header.length} colonnes ; il en faut au plus 200.`,
    );
  }
  if (rows.length > tableLimits.records) {
    return unreadable(encoding, separator, 'Ce fichier a trop de lignes ; coupez-le en plusieurs fichiers.');
  }
  const records = rows.slice(at + 1).map(({ record, info }, i) => ({
    record: i + 1,
    line: info.lines + linesBefore,
    cells: record,
  }));
  return { encoding, separator, header, records, problem: null };
}

export function problemOfText(text: string): string | null {
  if (text.trim() === '') return 'Ce fichier est vide.';
  if (text.startsWith('PK\u0003\u0004')) return 'Ce fichier est un classeur ; enregistrez-le au format CSV.';
  if (text.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    return 'Ce fichier est un classeur Excel ancien ; enregistrez-le au format CSV.';
  }
  if (text.startsWith('%PDF')) return 'Ce fichier est un PDF ; demandez la liste au format CSV.';
  return null;
}

/** What a csv-parse error means for the person who chose the file. */
export function explain(error: CsvError): string {
  const line = typeof error.lines === 'number' ? ` (vers la ligne ${error.lines})` : '';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return `Un guillemet ouvert n’est pas fermé${line} : le fichier est peut-être coupé.`;
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') return `Une ligne est beaucoup trop longue${line}.`;
  return `Ce fichier n’est pas lisible comme un tableau${line}.`;
}

const unreadable = (encoding: Table['encoding'], separator: Table['separator'], problem: string): Table => ({
  encoding,
  separator,
  header: [],
  records: [],
  problem,
});
