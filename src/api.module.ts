import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CommonModule } from './common.module.js';
import { AccessModule } from './modules/access/access.module.js';
import { DemoModule } from './modules/demo/demo.module.js';
import { DigestsModule } from './modules/digests/digests.module.js';
import { EventsModule } from './modules/events/events.module.js';
import { ExportsModule } from './modules/exports/exports.module.js';
import { ImportsModule } from './modules/imports/imports.module.js';
import { IntroductionsModule } from './modules/introductions/introductions.module.js';
import { InvitationsModule } from './modules/invitations/invitations.module.js';
import { LettersModule } from './modules/letters/letters.module.js';
import { ListingsModule } from './modules/listings/listings.module.js';
import { MailboxModule } from './modules/mailbox/mailbox.module.js';
import { MatchingModule } from './modules/matching/matching.module.js';
import { MergesModule } from './modules/merges/merges.module.js';
import { ModerationModule } from './modules/moderation/moderation.module.js';
import { OrganisationsModule } from './modules/organisations/organisations.module.js';
import { PrefillModule } from './modules/prefill/prefill.module.js';
import { ShowcaseModule } from './modules/showcase/showcase.module.js';
import { TodayModule } from './modules/today/today.module.js';
import type { Config } from './platform/config/config.js';
import { HealthModule } from './platform/health/health.module.js';

/** The HTTP process: every controller. */
@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        CommonModule.with(config),
        DiscoveryModule,
        HealthModule,
        AccessModule,
        InvitationsModule,
        OrganisationsModule,
        MergesModule,
        LettersModule,
        ListingsModule,
        PrefillModule,
        ModerationModule,
        ImportsModule,
        ShowcaseModule,
        MatchingModule,
        IntroductionsModule,
        EventsModule,
        DigestsModule,
        TodayModule,
        ExportsModule,
        MailboxModule,
        DemoModule,
      ],
    };
  }
}
