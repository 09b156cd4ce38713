import { type SeededRandom, seededRandom } from '../kernel/seeded-random.js';
import { aSiret, delimited, encoded } from './sample-file.js';
import { aWorkbook, aZip } from './workbook/sample-workbook.js';

const lines = [
  ['Nom', 'SIRET', 'Type', 'CP', 'Ville', 'Thèmes', 'Présentation'],
  ...Array.from({ length: 8 }, (_, i) => [
    `Cœur n° ${i}`,
    aSiret(i),
    'EI',
    '67600',
    'Sélestat',
    'emploi, sport',
    'Ouvert « le samedi » ; "oui"\nou non',
  ]),
];
const originals: readonly Uint8Array[] = [
  encoded(delimited(lines, ';'), 'windows-1252'),
  encoded(delimited(lines, ','), 'utf-8', true),
  encoded(delimited(lines, '\t'), 'utf-16le', true),
  encoded(`sep=;\r\n${delimited(lines, ';')}`, 'utf-16be', true),
  aWorkbook(lines),
];

/** What goes wrong with files: cut, zeros, bits turned, parts swapped or repeated, marks of another encoding, width. */
const mutations: ((bytes: Uint8Array, random: SeededRandom) => Uint8Array)[] = [
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => bytes.slice(random.below(bytes.length)),
  (bytes, random) => withBytes(bytes, random, () => 0),
  (bytes, random) => withBytes(bytes, random, () => random.below(256)),
  (bytes, random) =>
    withBytes(bytes, random, () => random.pick([0x22, 0x3b, 0x2c, 0x09, 0x0a, 0x0d, 0x3d, 0xff, 0xfe])),
  (bytes, random) =>
    joined(
      Uint8Array.of(
        ...random.pick([
          [0xff, 0xfe],
          [0xfe, 0xff],
          [0xef, 0xbb, 0xbf],
        ]),
      ),
      bytes,
    ),
  (bytes, random) => joined(bytes, bytes.subarray(random.below(bytes.length))),
  (bytes, random) =>
    joined(encoded(random.pick([';', ',', '"', '=', '\t', '\n']).repeat(random.below(3000)), 'utf-8'), bytes),
];

function withBytes(bytes: Uint8Array, random: SeededRandom, byte: () => number): Uint8Array {
  const copy = bytes.slice();
  for (let i = random.below(20); i >= 0; i--) copy[random.below(copy.length)] = byte();
  return copy;
}

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const sheetOf = (xml: string | Uint8Array, more: Record<string, string | Uint8Array> = {}) =>
  aZip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="F" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': xml,
    ...more,
  });
const names = lines[0].join(';');

/** Files made to hurt: too wide, too long, hollow, packed a thousandfold, of another kind. */
export const hostileFiles: Readonly<Record<string, () => Uint8Array>> = {
  'a million columns': () => encoded(`Nom${';'.repeat(1_000_000)}\n`, 'utf-8'),
  'a million columns below the header': () => encoded(`${names}\n${';'.repeat(1_000_000)}x\n`, 'utf-8'),
  'a quote never closed': () => encoded(`${names}\n"${'a'.repeat(3_000_000)}`, 'utf-8'),
  'two million empty lines': () => encoded('\n'.repeat(2_000_000), 'utf-8'),
  'three hundred thousand rows': () => encoded(`${names}\n${'A;;\n'.repeat(300_000)}`, 'utf-8'),
  'nothing but zeros': () => new Uint8Array(3_000_000),
  'a bomb of zeros': () => sheetOf(new Uint8Array(150_000_000)),
  'a bomb of rows': () =>
    sheetOf(
      `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(1_500_000)}</sheetData></worksheet>`,
    ),
  'a bomb of shared texts': () =>
    sheetOf('<worksheet/>', {
      'xl/sharedStrings.xml': `<sst>${'<si><t>x</t></si>'.repeat(3_000_000)}</sst>`,
    }),
  'a tag without end': () => sheetOf(`<worksheet><sheetData><row ${'a'.repeat(5_000_000)}`),
  'a million columns in a sheet': () =>
    sheetOf('<worksheet><sheetData><row><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>'),
  'an old workbook': () =>
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
};

/** The same file for the same number: one of five good ones, damaged one to three times. */
export function mutatedFile(seed: number): Uint8Array {
  const random = seededRandom(seed);
  let bytes = random.pick(originals);
  for (let times = random.below(3); times >= 0 && bytes.length > 0; times--)
    bytes = random.pick(mutations)(bytes, random);
  return bytes;
}
