import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LabosModule } from '../labos/labos.module.js';
import { ListingsModule } from '../listings/listings.module.js';
import { Event } from './event.entity.js';
import { EventSchedule } from './event-schedule.entity.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { Meeting } from './meeting.entity.js';
import { PairScores } from './pair-scores.js';
import { ProgrammeMails } from './programme-mails.js';
import { Registration } from './registration.entity.js';
import { SchedulesService } from './schedules.service.js';
import { Wish } from './wish.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Event, Registration, Wish, EventSchedule, Meeting]),
    LabosModule,
    ListingsModule,
  ],
  controllers: [EventsController],
  providers: [EventsService, SchedulesService, PairScores, ProgrammeMails],
  exports: [EventsService, SchedulesService, PairScores],
})
export class EventsModule {}
