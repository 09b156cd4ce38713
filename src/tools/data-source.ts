import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/all.js';
import { entities } from '../entities.js';
import { databaseOptions } from '../platform/database/database-options.js';

/** The owner's connection, which knows the migrations; for the tools, and for nothing that serves people. */
export const createDataSource = (url: string) =>
  new DataSource({
    ...databaseOptions(url, entities),
    migrations,
    extra: { max: 10, application_name: 'tandem-tools', options: '-c tandem.system=tools' },
  });
