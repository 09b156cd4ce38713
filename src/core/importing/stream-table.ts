import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodingOf } from './decode-text.js';
import { type Encoding, EncodingDetector } from './detect-encoding.js';
import { detectSeparator, type Separator } from './detect-separator.js';
import { headerPosition } from './find-header.js';
import {
  csvOptions,
  explain,
  type ParsedRecord,
  problemOfText,
  type TableRecord,
  tableLimits,
} from './read-table.js';

/** A file that cannot be imported, with the French reason as message. */
export class UnreadableTable extends Error {}

export interface StreamedTable {
  encoding: Encoding;
  separator: Separator;
  header: string[];
  /** One pass over the file; throws `UnreadableTable` when it breaks on the way. */
  records(): AsyncGenerator<TableRecord>;
}

/** Text looked at to find the separator. */
const SAMPLE = 32_768;

/**
 * Reads a delimited file as `readTable` does, holding a few records at a time. `open` gives the bytes anew each
 * time it is called: once to tell the encoding, once for the header, once per pass over the records.
 */
export async function streamTable(open: () => AsyncIterable<Uint8Array>): Promise<StreamedTable> {
  const encoding = await encodingOf(open());
  let sample = '';
  for await (const text of textOf(open(), encoding)) {
    sample += text;
    if (sample.length >= SAMPLE) break;
  }
  const problem = problemOfText(sample);
  if (problem) throw new UnreadableTable(problem);
  const { separator, from } = detectSeparator(sample);
  const { header, at } = await headerOf(rowsOf(textOf(open(), encoding, from), separator));
  return {
    encoding,
    separator,
    header,
    records: () => recordsOf(rowsOf(textOf(open(), encoding, from), separator), at, from > 0 ? 1 : 0),
  };
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
  pipeline(Readable.from(text), parser, () => {});
  try {
    for await (const row of parser) yield row as ParsedRecord;
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableTable(explain(error)) : error;
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
