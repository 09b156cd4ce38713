import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showGrowth } from './scheduling/growth.js';
import { threeKinds, twoKinds, wishes } from './scheduling/instances.js';
import { showRepairs } from './scheduling/repairs.js';
import { showRequired } from './scheduling/required.js';
import { compareWithPeers, type NamedProblem, showBuilds, showGaps } from './scheduling/tables.js';

/** Prints what the scheduling engine reaches and how fast, beside what else a Node user could do. */
const { values } = parseArgs({
  options: {
    instances: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const quick = values.quick;

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

showBuilds(instances, quick ? 1000 : 5000);
showGaps(instances.slice(0, 5), quick ? [300] : [300, 5000]);
await compareWithPeers(instances.slice(0, 7), quick ? 3 : 20);
showRepairs(instances[1].problem, quick ? 60 : 200);
showGrowth(quick ? [500, 2000] : [500, 1000, 2000, 5000, 10_000, 20_000]);

if (values.instances && existsSync(values.instances)) {
  const directory = values.instances;
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  const read = (file: string) => JSON.parse(readFileSync(join(directory, file), 'utf8')) as unknown;
  showRequired(
    files.map((file) => ({ name: file.replace('.json', ''), json: read(file) })),
    quick ? { seeds: 1, seconds: 3 } : { seeds: 2, seconds: 10 },
  );
} else process.stdout.write('\nPublished events: pass --instances DIR to read them.\n');
