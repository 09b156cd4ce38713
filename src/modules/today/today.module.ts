import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { LabosModule } from '../labos/labos.module.js';
import { LettersModule } from '../letters/letters.module.js';
import { ListingsModule } from '../listings/listings.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { TaskMarks } from './task-marks.js';
import { TodayController } from './today.controller.js';
import { TodayService } from './today.service.js';
import { TodayPairs } from './today-pairs.js';

@Module({
  imports: [
    LabosModule,
    OrganisationsModule,
    ListingsModule,
    ModerationModule,
    MatchingModule,
    EventsModule,
    LettersModule,
  ],
  controllers: [TodayController],
  providers: [TodayService, TodayPairs, TaskMarks],
  exports: [TodayService],
})
export class TodayModule {}
