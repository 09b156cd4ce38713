import { describe, expect, it } from '@jest/globals';
import { type SeededRandom, seededRandom } from '../kernel/seeded-random.js';
import { smallGazetteer } from '../territory/small-gazetteer.js';
import { importReport } from './import-report.js';
import { organisationColumns } from './organisation-columns.js';
import { readTable } from './read-table.js';
import { aSiret, delimited, encoded } from './sample-file.js';
import { aWorkbook } from './workbook/sample-workbook.js';

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
const originals = [
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

describe('mutated files', () => {
  it('are all either refused as a whole or told row by row', () => {
    const random = seededRandom(20_261_122);
    let refused = 0;
    let told = 0;
    for (let run = 0; run < 500; run++) {
      let bytes = random.pick(originals);
      for (let times = random.below(3); times >= 0 && bytes.length > 0; times--)
        bytes = random.pick(mutations)(bytes, random);
      const report = importReport(readTable(bytes), smallGazetteer);
      expect(report.rows.length).toBe(report.problem ? 0 : report.records);
      expect(report.rows.map(({ record }) => record)).toEqual(report.rows.map((_, i) => i + 1));
      if (report.problem) refused++;
      else told++;
    }
    // Both must happen, or the mutations are too weak or too strong to show anything.
    expect(Math.min(refused, told)).toBeGreaterThan(60);
  });

  it('keep their time and memory when they are wide, long or hollow', () => {
    const names = organisationColumns.map(({ header }) => header).join(';');
    const hostile = [
      `Nom${';'.repeat(1_000_000)}\n`,
      `${names}\n${'"'.repeat(1_000_001)}`,
      `${names}\n${';'.repeat(1_000_000)}x\n`,
      '\n'.repeat(2_000_000),
      `sep=${';'.repeat(100_000)}\n`,
      `${names}\n${`${'='.repeat(300)};${'a.'.repeat(500)}@;`.repeat(300)}\n`,
      `Nom;Thèmes\nA;${'x,'.repeat(200_000)}\n`,
      `Nom;Ville\n${`A;${'saint '.repeat(2000)}\n`.repeat(50)}`,
      `Nom;Courriel\n${`A;${'a.'.repeat(20_000)}\n`.repeat(10)}`,
    ];
    for (const content of hostile) {
      const bytes = encoded(content, 'utf-8');
      const [started, before] = [performance.now(), process.memoryUsage().rss];
      importReport(readTable(bytes), smallGazetteer);
      expect(performance.now() - started).toBeLessThan(5000);
      expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
    }
  });
});
