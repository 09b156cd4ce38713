import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { IntroductionsModule } from '../introductions/introductions.module.js';
import { LabosModule } from '../labos/labos.module.js';
import { AfterController } from './after/after.controller.js';
import { ReportService } from './after/report.service.js';
import { ResultsService } from './after/results.service.js';
import { AgendaMarks } from './agenda/agenda-marks.js';
import { AgendaPageController } from './agenda/agenda-page.controller.js';
import { MyAgendaController } from './agenda/my-agenda.controller.js';
import { MyAgendaService } from './agenda/my-agenda.service.js';
import { NotesService } from './agenda/notes.service.js';
import { Agreement } from './agreements/agreement.entity.js';
import { AgreementMails } from './agreements/agreement-mails.js';
import { AgreementPageController } from './agreements/agreement-page.controller.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { AgreementsService } from './agreements/agreements.service.js';
import { FollowedAgreementsController } from './agreements/followed-agreements.controller.js';
import { FollowedAgreementsService } from './agreements/followed-agreements.service.js';
import { CalendarsController } from './calendar/calendars.controller.js';
import { CalendarsService } from './calendar/calendars.service.js';
import { EventCalendars } from './calendar/event-calendars.js';
import { CheckInsService } from './day/check-ins.service.js';
import { DayController } from './day/day.controller.js';
import { DayService } from './day/day.service.js';
import { RepairsService } from './day/repairs.service.js';
import { EditChecksService } from './editing/edit-checks.service.js';
import { EditingController } from './editing/editing.controller.js';
import { ScheduleEditsService } from './editing/schedule-edits.service.js';
import { Event } from './event.entity.js';
import { EventAction } from './event-action.entity.js';
import { EventDay } from './event-day.entity.js';
import { EventPresence } from './event-presence.entity.js';
import { EventSchedule } from './event-schedule.entity.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { InvitingController } from './inviting/inviting.controller.js';
import { InvitingService } from './inviting/inviting.service.js';
import { EventMails } from './letters/event-mails.js';
import { Meeting } from './meeting.entity.js';
import { MeetingNote } from './meeting-note.entity.js';
import { MinutesController } from './minutes/minutes.controller.js';
import { MinutesService } from './minutes/minutes.service.js';
import { PairScores } from './pair-scores.js';
import { PaperController } from './paper/paper.controller.js';
import { PaperService } from './paper/paper.service.js';
import { PersonalLinks } from './personal-links.js';
import { PlanningController } from './planning/planning.controller.js';
import { PlanningService } from './planning/planning.service.js';
import { ProgrammeMails } from './programme-mails.js';
import { PublicEventsService } from './registering/public-events.service.js';
import { RegisteringController } from './registering/registering.controller.js';
import { RegisteringService } from './registering/registering.service.js';
import { RegistrationMails } from './registering/registration-mails.js';
import { WaitingList } from './registering/waiting-list.service.js';
import { WishesService } from './registering/wishes.service.js';
import { Registration } from './registration.entity.js';
import { EventReminders } from './rounds/event-reminders.js';
import { EventRoundsService } from './rounds/event-rounds.service.js';
import { SchedulesService } from './schedules.service.js';
import { StaffEvents } from './staff-events.js';
import { Wish } from './wish.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Event,
      Registration,
      Wish,
      EventSchedule,
      Meeting,
      EventDay,
      EventAction,
      EventPresence,
      MeetingNote,
      Agreement,
    ]),
    AccountsModule,
    LabosModule,
    IntroductionsModule,
  ],
  controllers: [
    EventsController,
    PlanningController,
    RegisteringController,
    InvitingController,
    EditingController,
    DayController,
    MyAgendaController,
    AgendaPageController,
    AgreementsController,
    AgreementPageController,
    FollowedAgreementsController,
    MinutesController,
    AfterController,
    CalendarsController,
    PaperController,
  ],
  providers: [
    EventsService,
    SchedulesService,
    PairScores,
    ProgrammeMails,
    StaffEvents,
    PlanningService,
    PersonalLinks,
    EventMails,
    RegistrationMails,
    WaitingList,
    RegisteringService,
    PublicEventsService,
    WishesService,
    InvitingService,
    ScheduleEditsService,
    EditChecksService,
    DayService,
    CheckInsService,
    RepairsService,
    AgendaMarks,
    MyAgendaService,
    NotesService,
    AgreementsService,
    AgreementMails,
    FollowedAgreementsService,
    MinutesService,
    ReportService,
    ResultsService,
    EventCalendars,
    CalendarsService,
    EventReminders,
    EventRoundsService,
    PaperService,
  ],
  exports: [
    EventsService,
    SchedulesService,
    PairScores,
    PersonalLinks,
    EventMails,
    StaffEvents,
    WaitingList,
    FollowedAgreementsService,
    EventRoundsService,
  ],
})
export class EventsModule {}
