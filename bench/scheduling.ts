import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { raceForTheChoice, showSpeed } from './scheduling/choice.js';
import { showGrowth, showLargest } from './scheduling/growth.js';
import { threeKinds, twoKinds, wishes } from './scheduling/instances.js';
import { showRepairs } from './scheduling/repairs.js';
import { showRequired } from './scheduling/required.js';
import { countProcessorTime } from './scheduling/stopwatch.js';
import { showTableMoves } from './scheduling/table-moves.js';
import { compareWithPeers, type NamedProblem, showBuilds, showGaps } from './scheduling/tables.js';
import { showVariants } from './scheduling/variants.js';

/** Prints what the scheduling engine reaches and how fast, beside what else a Node user could do. */
const { values } = parseArgs({
  options: {
    instances: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    processor: { type: 'boolean', default: false },
  },
});
const quick = values.quick;
const asked = values.only?.split(',');
if (values.processor) countProcessorTime();

const fair = { companies: 150, associations: 300, rounds: 12 };
const instances: NamedProblem[] = [
  { name: '30 × 30', problem: twoKinds(1, { companies: 30, associations: 30, rounds: 12, tables: 30 }) },
  { name: '150 × 300, 60 tables', problem: twoKinds(1, { ...fair, tables: 60, min: 2 }) },
  { name: '150 × 300, 150 tables', problem: twoKinds(1, { ...fair, tables: 150, min: 4 }) },
  {
    name: '150 × 300, 60 tables, 15 % away',
    problem: twoKinds(1, { ...fair, tables: 60, min: 2, away: 0.15 }),
  },
  {
    name: '150 × 300, 150 tables, 15 % away',
    problem: twoKinds(1, { ...fair, tables: 150, min: 2, away: 0.15 }),
  },
  { name: '500 of three kinds', problem: threeKinds(1, { each: 167, rounds: 12, tables: 250 }) },
  {
    name: '500 with 5 wishes, 60 % present',
    problem: wishes(1, { participants: 500, each: 5, rounds: 12, tables: 250, away: 0.4, kinds: 2 }),
  },
  {
    name: '500 of three kinds, 5 wishes, 60 %',
    problem: wishes(1, { participants: 500, each: 5, rounds: 12, tables: 250, away: 0.4, kinds: 3 }),
  },
  {
    name: '1 000',
    problem: wishes(1, { participants: 1000, each: 20, rounds: 12, tables: 400, away: 0, kinds: 2 }),
  },
  {
    name: '10 000',
    problem: wishes(1, { participants: 10_000, each: 20, rounds: 12, tables: 4000, away: 0, kinds: 2 }),
  },
];

const plain = instances.slice(0, 5);
const directory = values.instances;
const published =
  directory && existsSync(directory)
    ? readdirSync(directory)
        .filter((file) => file.endsWith('.json'))
        .map((file) => ({
          name: file.replace('.json', ''),
          json: JSON.parse(readFileSync(join(directory, file), 'utf8')) as unknown,
        }))
    : [];
const originals = published.filter(({ name }) => !name.includes('.'));

const parts: Record<string, () => unknown> = {
  speed: () => showSpeed(plain, quick ? 7 : 21),
  builds: () => showBuilds(instances, quick ? 1000 : 5000),
  gaps: () => showGaps(plain, quick ? [300] : [300, 5000]),
  tables: () => showTableMoves(plain),
  repair: () => showRepairs(instances[1].problem, quick ? 200 : 1000),
  growth: () => showGrowth(quick ? [500, 2000] : [500, 1000, 2000, 5000, 10_000, 20_000]),
  largest: () => showLargest(10_000),
  race: () => raceForTheChoice(quick ? instances.slice(1, 2) : instances.slice(0, 4), quick ? 20 : 60),
  peers: () => compareWithPeers(instances.slice(0, 7), quick ? 3 : 20),
  published: () => showRequired(published, quick ? { seeds: 1, seconds: 3 } : { seeds: 5, seconds: 10 }),
  variants: () => showVariants(quick ? originals.slice(0, 2) : originals, quick ? 5 : 30),
};
for (const [name, show] of Object.entries(parts)) if (!asked || asked.includes(name)) await show();
if (published.length === 0) process.stdout.write('\nPublished events: pass --instances DIR to read them.\n');
