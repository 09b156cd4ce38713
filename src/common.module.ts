import { type DynamicModule, Module } from '@nestjs/common';
import { entities } from './entities.js';
import { AuditModule } from './platform/audit/audit.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { QueueModule } from './platform/queue/queue.module.js';
import { TerritoryModule } from './platform/territory/territory.module.js';

/** What both processes stand on. */
@Module({})
export class CommonModule {
  static with(config: Config): DynamicModule {
    return {
      module: CommonModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.with(entities),
        QueueModule.root,
        AuditModule,
        MailModule,
        TerritoryModule,
      ],
    };
  }
}
