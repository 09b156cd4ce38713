import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTable } from '../importing/read-table.js';
import { CSV_START, csvLine } from './csv.js';
import { type ExportCell, xlsxStream } from './xlsx.js';

async function* some(rows: readonly (readonly ExportCell[])[]) {
  yield* rows;
}

async function workbook(titles: string[], rows: ExportCell[][]): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of xlsxStream('Besoins & offres', titles, some(rows))) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

const text = fc.string({ unit: fc.constantFrom(...'aé;,"\n<&> =+-@œ1'), minLength: 1, maxLength: 12 });
const cell = text.filter((one) => one.trim() === one && !/^[=+\-@]/.test(one));

describe('exports', () => {
  it('are read back by the importer as they were written, CSV and XLSX alike', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const csv = CSV_START + [['Nom', 'Ville'], ...rows].map(csvLine).join('');
        const written = readTable(new TextEncoder().encode(csv));
        expect([written.encoding, written.separator, written.header]).toEqual([
          'utf-8',
          ';',
          ['Nom', 'Ville'],
        ]);
        expect(written.records.map(({ cells }) => cells)).toEqual(rows);
        const book = readTable(await workbook(['Nom', 'Ville'], rows));
        expect(book.problem).toBeNull();
        expect(book.records.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\tx', '\r=1'])(
    'give no spreadsheet anything to compute: %j',
    (hostile) => {
      expect(csvLine([hostile]).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('keep numbers, empty cells and hostile letters of a workbook in their place', async () => {
    const table = readTable(
      await workbook(
        ['A', 'B', 'C'],
        [
          [12.5, null, 'x\u0000\u0007\ud800y'],
          ['=1', '', 'é'],
        ],
      ),
    );
    expect(table.records.map(({ cells }) => cells)).toEqual([
      ['12.5', '', 'xy'],
      ['=1', '', 'é'],
    ]);
  });

  it('passes on an error of what it reads', async () => {
    const broken = async function* () {
      yield ['A'];
      throw new Error('connection lost');
    };
    await expect(async () => {
      for await (const _ of xlsxStream('F', ['Nom'], broken()));
    }).rejects.toThrow('connection lost');
  });
});
