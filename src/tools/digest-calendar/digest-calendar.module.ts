import { type DynamicModule, Module } from '@nestjs/common';
import { CommonModule } from '../../common.module.js';
import { DigestPlanner } from '../../modules/digests/digest-planner.js';
import { DigestsModule } from '../../modules/digests/digests.module.js';
import { LettersModule } from '../../modules/letters/letters.module.js';
import type { Config } from '../../platform/config/config.js';

/** The planner alone, without the worker around it. */
@Module({})
export class DigestCalendarModule {
  static with(config: Config): DynamicModule {
    return {
      module: DigestCalendarModule,
      imports: [CommonModule.with(config), DigestsModule, LettersModule],
      providers: [DigestPlanner],
    };
  }
}
