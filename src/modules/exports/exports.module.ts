import { Module } from '@nestjs/common';
import { IntroductionsModule } from '../introductions/introductions.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { TodayModule } from '../today/today.module.js';
import { MeetingsExport, ParticipantsExport } from './event-exports.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';
import { ListingsExport } from './listings-export.js';
import { OrganisationsExport } from './organisations-export.js';
import { IntroductionsExport, SuggestionsExport } from './suggestions-export.js';
import { TasksExport } from './tasks-export.js';

@Module({
  imports: [OrganisationsModule, IntroductionsModule, TodayModule],
  controllers: [ExportsController],
  providers: [
    ExportsService,
    OrganisationsExport,
    ListingsExport,
    SuggestionsExport,
    IntroductionsExport,
    ParticipantsExport,
    MeetingsExport,
    TasksExport,
  ],
})
export class ExportsModule {}
