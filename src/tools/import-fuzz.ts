import { parseArgs } from 'node:util';
import { organisationChecker } from '../core/importing/check-organisations.js';
import { hostileFiles, mutatedFile } from '../core/importing/mutate-file.js';
import { streamTable, UnreadableTable } from '../core/importing/stream-table.js';
import { loadGazetteer } from '../platform/territory/load-gazetteer.js';

/**
 * `import:fuzz [--files 10000] [--seed 1]`: reads mutated and hostile files as the worker does and checks every row.
 * Each must be refused in words or told row by row; anything else is a crash, and the command ends with 1.
 */
const { values } = parseArgs({
  options: { files: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [count, first] = [Number(values.files), Number(values.seed)];
const gazetteer = await loadGazetteer();
const PIECE = 262_144;

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

async function fateOf(bytes: Uint8Array): Promise<'refused' | 'told' | 'crashed'> {
  try {
    const table = await streamTable(() => pieces(bytes));
    const check = organisationChecker(table.header, { gazetteer });
    let expected = 1;
    for await (const record of table.records())
      if (check(record).record !== expected++) throw new Error(`row ${expected - 1} is missing`);
    return 'told';
  } catch (error) {
    if (error instanceof UnreadableTable) return 'refused';
    console.error(error);
    return 'crashed';
  }
}

const started = performance.now();
const tally = { refused: 0, told: 0, crashed: 0 };
for (let seed = first; seed < first + count; seed++) {
  const fate = await fateOf(mutatedFile(seed));
  tally[fate]++;
  if (fate === 'crashed') console.error(`crashed on the mutated file ${seed}`);
}
for (const [name, make] of Object.entries(hostileFiles)) {
  const bytes = make();
  const before = performance.now();
  const fate = await fateOf(bytes);
  tally[fate]++;
  const size = (bytes.length / 1e6).toFixed(1);
  console.log(`${name} (${size} MB): ${fate} in ${Math.round(performance.now() - before)} ms`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${count} mutated files and ${Object.keys(hostileFiles).length} hostile ones in ${seconds} s: ` +
    `${tally.refused} refused in words, ${tally.told} told row by row, ${tally.crashed} crashes; ` +
    `${memory} MB of memory at most, making the files included`,
);
process.exitCode = tally.crashed > 0 ? 1 : 0;
