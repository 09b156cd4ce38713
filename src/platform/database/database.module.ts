import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Config } from '../config/config.js';
import { databaseOptions } from './database-options.js';

@Module({})
export class DatabaseModule {
  static with(entities: EntityTarget<ObjectLiteral>[]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Config],
          useFactory: (config: Config) => ({
            ...databaseOptions(config.database.url, entities),
            retryAttempts: 3,
          }),
        }),
      ],
    };
  }
}
