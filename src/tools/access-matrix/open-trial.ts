import type { DataSource } from 'typeorm';
import { appUrlOf } from '../../platform/database/app-role.js';
import { startServices } from '../../platform/embedded/start-services.js';
import { createDataSource } from '../data-source.js';
import { migrate } from '../migrate.js';
import { cellsOf } from './cells.js';
import { KeptRows } from './kept-rows.js';
import { flawOf, type Operation } from './operations.js';
import { startApi } from './product.js';
import type { Findings } from './report.js';
import { seed } from './seed.js';
import { tryAll } from './try-all.js';
import { LeakyWorld } from './world.js';

export interface Trial {
  database: DataSource;
  /** Every call on these operations, the application's checks in place or taken out. */
  run(operations: readonly Operation[], withoutChecks: boolean): Promise<Findings>;
  close(): Promise<void>;
}

/** A database of its own that could leak, and the product on it for as long as each run lasts. */
export async function openTrial(): Promise<Trial> {
  const services = await startServices({ fresh: true, env: { TANDEM_QUEUE: 'postgres' } });
  try {
    await migrate(services.databaseUrl, { queue: true });
    const database = await createDataSource(services.databaseUrl).initialize();
    const world = await new LeakyWorld(database).open();
    const seeded = await seed(world);
    const kept = new KeptRows(database);
    await kept.keep();
    return {
      database,
      run: async (operations, withoutChecks) => {
        const started = performance.now();
        const cells = cellsOf(operations, seeded.ids);
        const flaws = operations.map(flawOf).filter((flaw) => flaw !== null);
        const found = { operations, flaws, unfilled: world.unfilled, withoutChecks, started };
        if (cells.length === 0) return { ...found, outcomes: [] };
        const api = await startApi(appUrlOf(services.databaseUrl), withoutChecks);
        try {
          return { ...found, outcomes: await tryAll(api.url, cells, seeded, kept, withoutChecks) };
        } finally {
          await api.stop();
        }
      },
      close: async () => {
        await database.destroy();
        await services.stop();
      },
    };
  } catch (error) {
    await services.stop();
    throw error;
  }
}
