import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { LabosModule } from '../labos/labos.module.js';
import { ListingsModule } from '../listings/listings.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { TodayController } from './today.controller.js';
import { TodayService } from './today.service.js';

@Module({
  imports: [LabosModule, OrganisationsModule, ListingsModule, MatchingModule, EventsModule],
  controllers: [TodayController],
  providers: [TodayService],
})
export class TodayModule {}
