import type { DataSourceOptions, EntityTarget, ObjectLiteral } from 'typeorm';
import { Naming } from './naming.js';

/** How every process reaches PostgreSQL; migrations are given only to the tools that run them. */
export function databaseOptions(
  url: string,
  entities: EntityTarget<ObjectLiteral>[],
  // biome-ignore lint/complexity/noBannedTypes: TypeORM's own type for a migration class
  migrations: Function[] = [],
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: entities as never,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new Naming(),
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    logging: false,
    extra: { max: 10, application_name: 'tandem' },
  };
}
