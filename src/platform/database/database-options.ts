import type { DataSourceOptions, EntityTarget, ObjectLiteral } from 'typeorm';
import { Naming } from './naming.js';
import { ScopedClient } from './scoped-client.js';

/** How the application reaches PostgreSQL: every query with the rows in sight of whoever asks it. */
export const databaseOptions = (
  url: string,
  entities: EntityTarget<ObjectLiteral>[],
): DataSourceOptions & { extra: object } => ({
  type: 'postgres',
  url,
  entities: entities as never,
  migrationsTableName: 'migration',
  namingStrategy: new Naming(),
  synchronize: false,
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  logging: false,
  extra: { max: 10, application_name: 'tandem', Client: ScopedClient },
});
