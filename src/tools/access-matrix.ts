import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { appUrlOf } from '../platform/database/app-role.js';
import { startServices } from '../platform/embedded/start-services.js';
import { cellsOf } from './access-matrix/cells.js';
import { KeptRows } from './access-matrix/kept-rows.js';
import { flawOf, readOperations } from './access-matrix/operations.js';
import { startApi } from './access-matrix/product.js';
import { report } from './access-matrix/report.js';
import { seed } from './access-matrix/seed.js';
import { tryAll } from './access-matrix/try-all.js';
import { LeakyWorld } from './access-matrix/world.js';
import { createDataSource } from './data-source.js';
import { migrate } from './migrate.js';

/**
 * Calls every operation of openapi.json as every role, on objects of the caller's own, of another organisation and of
 * another Labo, on a database that could leak; says what differs from the declared rules. Exit code 0 only when
 * nothing does and every operation names a rule.
 *   --without-application-checks   the same calls with the application's checks taken out: what is still kept from
 *                                  the other Labo is kept by row-level security alone
 *   --both                         one after the other
 *   --break TABLE                  row-level security off on that table, to see the trial find it (repeatable)
 *   --only TEXT                    operations whose name contains TEXT
 */
const { values: options } = parseArgs({
  options: {
    'without-application-checks': { type: 'boolean', default: false },
    both: { type: 'boolean', default: false },
    break: { type: 'string', multiple: true, default: [] as string[] },
    only: { type: 'string', default: '' },
  },
});
const trials = options.both ? [false, true] : [options['without-application-checks']];
const openapi = fileURLToPath(new URL('../../../openapi.json', import.meta.url));
const operations = readOperations(JSON.parse(readFileSync(openapi, 'utf8'))).filter(({ name }) =>
  name.includes(options.only),
);
const services = await startServices({ fresh: true, env: { TANDEM_QUEUE: 'postgres' } });
try {
  await migrate(services.databaseUrl, { queue: true });
  const database = await createDataSource(services.databaseUrl).initialize();
  const world = await new LeakyWorld(database).open();
  const seeded = await seed(world);
  const kept = new KeptRows(database);
  await kept.keep();
  for (const table of options.break)
    await database.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
  const flaws = operations.map(flawOf).filter((flaw) => flaw !== null);
  const cells = cellsOf(operations, seeded.ids);
  for (const withoutChecks of trials) {
    const started = performance.now();
    const api = await startApi(appUrlOf(services.databaseUrl), withoutChecks);
    try {
      const outcomes = await tryAll(api.url, cells, seeded, kept, withoutChecks);
      const found = { operations, outcomes, flaws, unfilled: world.unfilled, withoutChecks, started };
      process.exitCode = report(found) || process.exitCode;
    } finally {
      await api.stop();
    }
  }
  await database.destroy();
} finally {
  await services.stop();
}
