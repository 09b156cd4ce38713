import { type DynamicModule, Module } from '@nestjs/common';
import { CommonModule } from '../../common.module.js';
import { AccountsModule } from '../../modules/accounts/accounts.module.js';
import { EventsModule } from '../../modules/events/events.module.js';
import { ImportsModule } from '../../modules/imports/imports.module.js';
import { IntroductionsModule } from '../../modules/introductions/introductions.module.js';
import { LabosModule } from '../../modules/labos/labos.module.js';
import { MatchingModule } from '../../modules/matching/matching.module.js';
import { OrganisationsModule } from '../../modules/organisations/organisations.module.js';
import type { Config } from '../../platform/config/config.js';

/** The services that fill a demonstration, without HTTP and without queue processors. */
@Module({})
export class DemoContextModule {
  static with(config: Config): DynamicModule {
    return {
      module: DemoContextModule,
      imports: [
        CommonModule.with(config),
        AccountsModule,
        LabosModule,
        OrganisationsModule,
        ImportsModule,
        MatchingModule,
        IntroductionsModule,
        EventsModule,
      ],
    };
  }
}
