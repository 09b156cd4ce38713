import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { entities } from '../src/entities.js';
import { Organisation } from '../src/modules/organisations/organisation.entity.js';
import { appUrlOf } from '../src/platform/database/app-role.js';
import { databaseOptions } from '../src/platform/database/database-options.js';
import { inLabo } from '../src/platform/database/scope.js';
import { startServices } from '../src/platform/embedded/start-services.js';
import { createDataSource } from '../src/tools/data-source.js';
import { migrate } from '../src/tools/migrate.js';

/** What row-level security costs: the same reads as the application's role and as the owner, in turns. */
const LABOS = 20;
const EACH = 2_000;
const TURNS = 300;

const services = await startServices({ fresh: true, env: { TANDEM_QUEUE: 'postgres' } });
await migrate(services.databaseUrl, { queue: false });
const owner = await createDataSource(services.databaseUrl).initialize();
const app = await new DataSource(databaseOptions(appUrlOf(services.databaseUrl), entities)).initialize();
await owner.query(
  `INSERT INTO labo (slug, name, sender_name) SELECT 'l' || n, 'Labo ' || n, 'Labo' FROM generate_series(1, ${LABOS}) n`,
);
await owner.query(
  `INSERT INTO organisation (labo_id, name, kind, presentation)
   SELECT labo.id, 'Organisation ' || n, 'association', 'Insertion et accompagnement ' || n
   FROM labo, generate_series(1, ${EACH}) n`,
);
await owner.query('ANALYZE');
const [labo, other] = await owner.query('SELECT id FROM labo ORDER BY slug LIMIT 2');

const page = (database: DataSource, laboId: string) =>
  database
    .getRepository(Organisation)
    .findAndCount({ where: { laboId }, order: { name: 'ASC', id: 'ASC' }, take: 20 });
const search = (database: DataSource, laboId: string) =>
  database.query(
    `SELECT id FROM organisation WHERE labo_id = $1 AND search @@ websearch_to_tsquery('french_plain', 'insertion 1234') LIMIT 20`,
    [laboId],
  );
const one = async (database: DataSource, laboId: string) =>
  database.query('SELECT id FROM organisation WHERE labo_id = $1 LIMIT 1', [laboId]);

const reads = {
  'one row': one,
  'a page of 20 and its total': page,
  'a text search': search,
};
process.stdout.write(`${LABOS} Labos of ${EACH} organisations, median of ${TURNS}, milliseconds\n`);
for (const [name, read] of Object.entries(reads)) {
  const times = { owner: [] as number[], app: [] as number[], passed: [] as number[] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    times.owner.push(await timed(() => read(owner, labo.id)));
    times.app.push(await timed(() => inLabo(labo.id, () => read(app, labo.id))));
    // The connection comes from another Labo's hands, so the settings are sent first.
    await inLabo(other.id, () => app.query('SELECT 1'));
    times.passed.push(await timed(() => inLabo(labo.id, () => read(app, labo.id))));
  }
  const [without, withRls, passed] = [times.owner, times.app, times.passed].map(median);
  process.stdout.write(
    `${name.padEnd(28)} without ${without.toFixed(2)}  with ${withRls.toFixed(2)} (×${(withRls / without).toFixed(2)})` +
      `  with, connection handed over ${passed.toFixed(2)} (×${(passed / without).toFixed(2)})\n`,
  );
}
await app.destroy();
await owner.destroy();
await services.stop();

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
