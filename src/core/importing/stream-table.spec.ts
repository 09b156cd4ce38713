import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTable } from './read-table.js';
import { delimited, encoded } from './sample-file.js';
import { streamTable, UnreadableTable } from './stream-table.js';
import { aWorkbook } from './workbook/sample-workbook.js';

/** The bytes cut into pieces of these sizes, over and over. */
function pieces(bytes: Uint8Array, sizes: readonly number[]) {
  return async function* () {
    for (let at = 0, i = 0; at < bytes.length; i++) {
      const size = sizes[i % sizes.length];
      yield bytes.subarray(at, at + size);
      at += size;
    }
  };
}

async function all(bytes: Uint8Array, sizes: readonly number[]) {
  const { encoding, separator, header, records } = await streamTable(pieces(bytes, sizes));
  const list = [];
  for await (const record of records()) list.push(record);
  return { encoding, separator, header, records: list, problem: null };
}

const cell = fc.string({ unit: fc.constantFrom(...'abc éœ"\';,\n'), maxLength: 8 });

describe('streamTable', () => {
  it('reads what readTable reads, wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'windows-1252' as const),
        fc.constantFrom('', 'sep=;\r\n', 'Liste\r\n'),
        async (lines, sizes, encoding, before) => {
          const bytes = encoded(before + delimited([['Nom', 'Ville'], ...lines], ';'), encoding, true);
          expect(await all(bytes, sizes)).toEqual(readTable(bytes));
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);

  it('reads a workbook as readTable reads it, and names its visible sheets', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 }),
        async (lines, sizes) => {
          const bytes = aWorkbook([['Nom', 'Ville'], ...lines]);
          expect(await all(bytes, sizes)).toEqual(readTable(bytes));
        },
      ),
      { numRuns: 40 },
    );
    const { sheets } = await streamTable(pieces(aWorkbook([['Nom', 'Ville']]), [50]));
    expect(sheets).toEqual(['F']);
  });

  it('refuses a damaged workbook', async () => {
    const bytes = aWorkbook([['Nom', 'Ville'], ...Array.from({ length: 50 }, () => ['A', 'B'])]);
    bytes[bytes.indexOf(0x3c, 60)] ^= 0xff;
    for (const at of [120, 300, 500]) bytes[at] ^= 0x55;
    await expect(all(bytes, [64])).rejects.toThrow('Ce classeur est abîmé');
  });

  it.each([
    ['', 'Ce fichier est vide.'],
    [
      'Nom;Ville\n"jamais fermé;\nA;B\n',
      'Un guillemet ouvert n’est pas fermé (vers la ligne 3) : le fichier est peut-être coupé.',
    ],
    [`Nom${';x'.repeat(300)}`, 'Ce fichier a 301 colonnes ; il en faut au plus 200.'],
  ])('says why a file cannot be imported (%#)', async (content, message) => {
    const reading = all(encoded(content, 'utf-8'), [16]);
    await expect(reading).rejects.toBeInstanceOf(UnreadableTable);
    await expect(all(encoded(content, 'utf-8'), [16])).rejects.toThrow(message);
  });

  it('passes on an error of its source', async () => {
    const broken = async function* () {
      yield encoded('Nom;Ville\nA;B\n', 'utf-8');
      throw new Error('disk gone');
    };
    await expect(streamTable(broken)).rejects.toThrow('disk gone');
  });
});
