import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTable } from '../read-table.js';
import { columnOf } from './read-sheet.js';
import { aWorkbook, aZip } from './sample-workbook.js';

const plain = {
  'xl/workbook.xml': '<workbook><sheets><sheet name="F" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
};
const sheetOf = (rows: string, others: Record<string, string> = {}) =>
  readTable(
    aZip({
      ...plain,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ...others,
    }),
  );
const damaged = 'Ce classeur est abîmé ou trop gros ; enregistrez-le au format CSV.';
const tooBig = 'Cette feuille a trop de lignes ou de colonnes ; coupez-la en plusieurs fichiers.';

describe('XLSX workbooks', () => {
  it('are read as the table they show', () => {
    const table = readTable(
      aWorkbook([
        ['Nom', 'SIRET', 'Ville', 'Date de création'],
        ['Cœur & <Ried>', 73282932000074, 'Sélestat', { day: 46054 }],
        [],
        ['Sans SIRET', '', 'Colmar', ''],
      ]),
    );
    expect(table).toEqual({
      encoding: 'xlsx',
      separator: null,
      header: ['Nom', 'SIRET', 'Ville', 'Date de création'],
      records: [
        { record: 1, line: 2, cells: ['Cœur & <Ried>', '73282932000074', 'Sélestat', '2026-02-01'] },
        { record: 2, line: 4, cells: ['Sans SIRET', '', 'Colmar'] },
      ],
      problem: null,
    });
  });

  it('give back any texts', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 10 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(texts, (cells) => {
        fc.pre(cells.every((cell) => cell.trim() === cell && !/[\p{Cc}\ufffe\uffff]/u.test(cell)));
        expect(readTable(aWorkbook([['Nom', 'Ville'], cells])).records[0].cells).toEqual(cells);
      }),
      { numRuns: 50 },
    );
  });

  it('show inline and rich texts, formulas by their result, big numbers in full and errors as nothing', () => {
    const table = sheetOf(
      `<row><c t="inlineStr"><is><t>Nom</t></is></c><c t="inlineStr"><is><t>Ville</t></is></c></row>
       <row><c t="inlineStr"><is><r><t>Les </t></r><r><t>Amis</t></r><rPh><t>lu</t></rPh></is></c><c t="str"><f>A1</f><v>Colmar</v></c></row>
       <row><c><v>4.2336E13</v></c><c><v>12.5</v></c><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c></row>`,
    );
    expect(table.records.map(({ cells }) => cells)).toEqual([
      ['Les Amis', 'Colmar'],
      ['42336000000000', '12.5', '', 'oui'],
    ]);
  });

  it('take the first visible sheet, wherever it is, and count days from 1904 when asked', () => {
    const archive = aZip({
      'xl/workbook.xml':
        '<x:workbook><x:workbookPr date1904="1"/><x:sheets><x:sheet name="H" state="hidden" r:id="a"/><x:sheet name="V" r:id="b"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Target="a.xml"/><Relationship Id="b" Target="/xl/b.xml"/></Relationships>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      'xl/b.xml':
        '<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c s="1"><x:v>1</x:v></x:c></x:row></x:sheetData>',
    });
    expect(readTable(archive).header).toEqual(['1', '1904-01-02']);
  });

  it('knows its columns by their letters', () => {
    expect(['A1', 'Z9', 'AA1', 'GR12', 'XFD1', '1'].map(columnOf)).toEqual([0, 25, 26, 199, 16_383, -1]);
  });

  it('are refused when they would not fit', () => {
    const cell = (reference: string) => `<c r="${reference}"><v>1</v></c>`;
    expect(sheetOf(`<row>${cell('A1')}${cell('XFD1')}</row>`).problem).toBe(tooBig);
    expect(sheetOf(`<row>${cell('GR1')}</row>`.repeat(30_000)).problem).toBe(tooBig);
    const long = `<sst><si><t>${'x'.repeat(300_000)}</t></si></sst>`;
    const repeated = `<row><c t="s"><v>0</v><v>0</v></c></row>`;
    expect(sheetOf(repeated, { 'xl/sharedStrings.xml': long }).problem).toBe(tooBig);
  });

  it('are refused when damaged, encrypted, or a bomb, even one that lies about its size', () => {
    const bomb = aZip({ ...plain, 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000) });
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    for (let at = 0; at + 4 <= liar.length; at++) {
      if (view.getUint32(at, true) === 70_000_000) view.setUint32(at, 1000, true);
    }
    const good = aWorkbook([['Nom'], ['A']]);
    const cut = good.subarray(0, good.length - 30);
    const noSheet = aZip(plain);
    expect([bomb, liar, cut, noSheet, aZip({ x: '' })].map((bytes) => readTable(bytes).problem)).toEqual([
      damaged,
      damaged,
      damaged,
      damaged,
      damaged,
    ]);
  });

  it('does not expand entities of its own', () => {
    const table = sheetOf(
      '<!DOCTYPE x [<!ENTITY a "bombe">]><row><c t="str"><v>&a;&amp;&#233;</v></c></row>',
    );
    expect(table.header).toEqual(['&a;&é']);
  });
});
