import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { separators } from './detect-separator.js';
import { readTable, tableLimits } from './read-table.js';
import { delimited, encoded } from './sample-file.js';

const header = ['Nom', 'N° SIRET', 'Code postal', 'Présentation'];
const text = (content: string) => encoded(content, 'utf-8');
const rowsOf = (bytes: Uint8Array) => readTable(bytes).records.map(({ cells }) => cells);

const variants = [
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['utf-16le', false],
  ['windows-1252', false],
] as const;

const cell = fc.string({ unit: fc.constantFrom(...'abc 12éèçàœÉ"\';,|\t\n'), maxLength: 12 });
// A row of blanks would be skipped as empty, which is wanted.
const line = fc.tuple(cell, cell, cell, cell).filter((cells) => cells.some((one) => one.trim() !== ''));

describe('readTable', () => {
  it.each(variants)('reads back any table written in %s (mark: %s)', (encoding, mark) => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom(...separators), (lines, separator) => {
        const table = readTable(encoded(delimited([header, ...lines], separator), encoding, mark));
        expect(table).toMatchObject({ encoding, separator, header, problem: null });
        expect(table.records.map(({ cells }) => cells)).toEqual(lines);
        expect(table.records.map(({ record }) => record)).toEqual(lines.map((_, i) => i + 1));
      }),
      { numRuns: 60 },
    );
  });

  it('reads œ, € and ’ of a Windows-1252 file', () => {
    const written = 'Nom;Présentation\r\nŒuvre d’essai;40 € – « cœur »…\r\n';
    expect(readTable(encoded(written, 'windows-1252'))).toMatchObject({
      encoding: 'windows-1252',
      records: [{ cells: ['Œuvre d’essai', '40 € – « cœur »…'] }],
    });
  });

  it('keeps UTF-8 when a few letters are damaged', () => {
    const good = encoded(`Nom;Ville\n${'Hélène;Sélestat\n'.repeat(20)}`, 'utf-8');
    const damaged = Uint8Array.from([...good, 0xe9, 0x0a]);
    expect(readTable(damaged).encoding).toBe('utf-8');
  });

  it('skips a sep= line, titles above the header and empty lines, and keeps line numbers', () => {
    const table = readTable(text('sep=;\r\nNom;SIRET\r\nA;1\r\n;\r\n\r\nB;2\r\n'));
    expect(table.records).toEqual([
      { record: 1, line: 3, cells: ['A', '1'] },
      { record: 2, line: 6, cells: ['B', '2'] },
    ]);
    expect(readTable(text('Liste des structures\n\nNom;SIRET;CP\nA;1;2\n'))).toMatchObject({
      header: ['Nom', 'SIRET', 'CP'],
      records: [{ record: 1, cells: ['A', '1', '2'] }],
    });
  });

  it('does not take commas in texts for separators', () => {
    const table = readTable(
      text('Nom;Thèmes\nA, B et C;emploi, sport, culture\nD, E;emploi, sport, culture\n'),
    );
    expect([table.separator, table.records[0].cells]).toEqual([';', ['A, B et C', 'emploi, sport, culture']]);
  });

  it('forgives quotes in the middle of a cell and rows of the wrong width', () => {
    expect(rowsOf(text('Nom;Ville\nLes "Amis";Colmar\nSeul\nA;B;C\n'))).toEqual([
      ['Les "Amis"', 'Colmar'],
      ['Seul'],
      ['A', 'B', 'C'],
    ]);
  });

  it.each([
    ['', 'Ce fichier est vide.'],
    ['\n \n;;;\n', 'Ce fichier est vide.'],
    ['PK\u0003\u0004…', 'Ce classeur est abîmé ou trop gros ; enregistrez-le au format CSV.'],
    ['%PDF-1.7', 'Ce fichier est un PDF ; demandez la liste au format CSV.'],
    [`Nom${';x'.repeat(300)}`, 'Ce fichier a 301 colonnes ; il en faut au plus 200.'],
    [
      'Nom;Ville\nA;"jamais fermé\nB;C\n',
      'Un guillemet ouvert n’est pas fermé (vers la ligne 3) : le fichier est peut-être coupé.',
    ],
    [
      `Nom;Ville\n${'x'.repeat(tableLimits.recordCharacters + 10)}`,
      'Une ligne est beaucoup trop longue (vers la ligne 2).',
    ],
  ])('says why a file cannot be imported (%#)', (content, problem) => {
    expect(readTable(text(content))).toMatchObject({ header: [], records: [], problem });
  });
});
