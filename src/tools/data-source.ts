import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/all.js';
import { entities } from '../entities.js';
import { databaseOptions } from '../platform/database/database-options.js';

/** A connection that knows the migrations; for the tools, and for nothing that serves people. */
export const createDataSource = (url: string) => new DataSource(databaseOptions(url, entities, migrations));
