import 'reflect-metadata';
import { startServices } from '../platform/embedded/start-services.js';
import { createDataSource } from './data-source.js';
import { openTables } from './open-tables.js';

/**
 * Says whether the migrations and the entities describe the same tables: runs the migrations on an empty database,
 * asks TypeORM what it would still change, and undoes and redoes them all. Every table is behind row-level security, or
 * named in `UNPROTECTED` with a reason.
 */
const services = await startServices({ fresh: true });
try {
  const database = await createDataSource(services.databaseUrl).initialize();
  await database.runMigrations({ transaction: 'each' });
  const { upQueries } = await database.driver.createSchemaBuilder().log();
  for (const { query } of upQueries) process.stderr.write(`Migrations lack: ${query}\n`);
  const open = await openTables(database);
  for (const table of open)
    process.stderr.write(`Without row-level security: ${table} (migrations/row-security.ts)\n`);
  for (let left = database.migrations.length; left > 0; left--) await database.undoLastMigration();
  const remains = await database.query(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`,
  );
  for (const { tablename } of remains) process.stderr.write(`Undoing the migrations leaves: ${tablename}\n`);
  await database.runMigrations({ transaction: 'each' });
  await database.destroy();
  process.exitCode = upQueries.length + open.length + remains.length > 0 ? 1 : 0;
} finally {
  await services.stop();
}
