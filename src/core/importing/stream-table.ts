import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodingOf } from './decode-text.js';
import { type Encoding, EncodingDetector } from './detect-encoding.js';
import { detectSeparator, type Separator } from './detect-separator.js';
import { headerPosition } from './find-header.js';
import {
  csvOptions,
  explain,
  isArchive,
  type ParsedRecord,
  problemOfText,
  problemOfWorkbook,
  sheetLimits,
  type TableRecord,
  tableLimits,
} from './read-table.js';
import { Workbook } from './workbook/read-workbook.js';

/** A file that cannot be imported, with the French reason as message. */
export class UnreadableTable extends Error {}

export interface StreamedTable {
  encoding: Encoding | 'xlsx';
  /** Null for a workbook. */
  separator: Separator | null;
  /** Names of the visible sheets of a workbook, and which one is read. */
  sheets: string[];
  sheet: number;
  header: string[];
  /** One pass over the file; throws `UnreadableTable` when it breaks on the way. */
  records(): AsyncGenerator<TableRecord>;
}

/** Text looked at to find the separator. */
const SAMPLE = 32_768;
const SLICE = 8192;

/**
 * Reads a file as `readTable` does, holding a few records at a time. `open` gives the bytes anew each time it is
 * called: for a delimited file once to tell the encoding, once for the header, once per pass over the records; for a
 * workbook once, since its packed bytes are held. `sheet` is the place of a visible sheet.
 */
export async function streamTable(open: () => AsyncIterable<Uint8Array>, sheet = 0): Promise<StreamedTable> {
  return isArchive(await firstBytes(open())) ? streamWorkbook(open, sheet) : streamText(open);
}

async function firstBytes(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const first: number[] = [];
  for await (const piece of bytes) {
    first.push(...piece.subarray(0, 4));
    if (first.length >= 4) break;
  }
  return Uint8Array.from(first);
}

async function streamText(open: () => AsyncIterable<Uint8Array>): Promise<StreamedTable> {
  const encoding = await encodingOf(open());
  let sample = '';
  for await (const text of textOf(open(), encoding)) {
    sample += text;
    if (sample.length >= SAMPLE) break;
  }
  const problem = problemOfText(sample);
  if (problem) throw new UnreadableTable(problem);
  const { separator, from } = detectSeparator(sample);
  const rows = () => rowsOf(textOf(open(), encoding, from), separator);
  const { header, at } = await headerOf(rows());
  return {
    encoding,
    separator,
    sheets: [],
    sheet: 0,
    header,
    records: () => recordsOf(rows(), at, from > 0 ? 1 : 0),
  };
}

async function streamWorkbook(open: () => AsyncIterable<Uint8Array>, sheet: number): Promise<StreamedTable> {
  const pieces: Uint8Array[] = [];
  for await (const piece of open()) pieces.push(piece);
  try {
    const workbook = new Workbook(joined(pieces), sheetLimits);
    const rows = () => sheetRowsOf(workbook, sheet);
    const { header, at } = await headerOf(rows());
    const { sheets } = workbook;
    return {
      encoding: 'xlsx',
      separator: null,
      sheets,
      sheet,
      header,
      records: () => recordsOf(rows(), at, 0),
    };
  } catch (error) {
    throw readable(error);
  }
}

async function* sheetRowsOf(workbook: Workbook, sheet: number): AsyncGenerator<ParsedRecord> {
  try {
    for await (const { number, cells } of workbook.rowsInPieces(sheet)) {
      yield { record: cells, info: { lines: number } };
    }
  } catch (error) {
    throw readable(error);
  }
}

/** The error itself, or what it means for the person who chose the file. */
function readable(error: unknown): unknown {
  const problem = problemOfWorkbook(error);
  return problem === null ? error : new UnreadableTable(problem);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

async function encodingOf(bytes: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const detector = new EncodingDetector();
  for await (const piece of bytes) detector.push(piece);
  return detector.encoding();
}

/** The decoded text piece by piece, its first `from` characters left out. */
async function* textOf(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  from = 0,
): AsyncGenerator<string> {
  const decoding = decodingOf(encoding);
  let skip = from;
  for await (const piece of bytes) {
    const text = decoding.decode(piece);
    if (text.length > skip) yield text.slice(skip);
    skip = Math.max(0, skip - text.length);
  }
  const rest = decoding.end();
  if (rest.length > skip) yield rest.slice(skip);
}

async function* rowsOf(text: AsyncGenerator<string>, separator: Separator): AsyncGenerator<ParsedRecord> {
  const parser = parse(csvOptions(separator));
  // Errors reach the loop below by destroying the parser.
  pipeline(Readable.from(inSlices(text)), parser, () => {});
  try {
    for await (const row of parser) yield row as ParsedRecord;
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableTable(explain(error)) : error;
  }
}

/** Few letters at a time: the parser hands over all the records of a piece at once, and short ones weigh a lot. */
async function* inSlices(text: AsyncGenerator<string>): AsyncGenerator<string> {
  for await (const piece of text) {
    for (let at = 0; at < piece.length; at += SLICE) yield piece.slice(at, at + SLICE);
  }
}

async function headerOf(rows: AsyncGenerator<ParsedRecord>): Promise<{ header: string[]; at: number }> {
  const first: string[][] = [];
  for await (const { record } of rows) {
    first.push(record);
    if (first.length === 10) break;
  }
  const at = headerPosition(first);
  if (at < 0) throw new UnreadableTable('Ce fichier est vide.');
  if (first[at].length > tableLimits.columns) {
    throw new UnreadableTable(`Ce fichier a ${first[at].length} colonnes ; il en faut au plus 200.`);
  }
  return { header: first[at].map((cell) => cell.trim()), at };
}

async function* recordsOf(
  rows: AsyncGenerator<ParsedRecord>,
  headerAt: number,
  linesBefore: number,
): AsyncGenerator<TableRecord> {
  let at = -1;
  for await (const { record, info } of rows) {
    at++;
    if (at > headerAt) yield { record: at - headerAt, line: info.lines + linesBefore, cells: record };
    if (at - headerAt > tableLimits.records) {
      throw new UnreadableTable('Ce fichier a trop de lignes ; coupez-le en plusieurs fichiers.');
    }
  }
}
