import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../../platform/http/access.js';
import { CheckInsService } from './check-ins.service.js';
import {
  BoardView,
  CheckInResult,
  CheckInResults,
  CheckInsInput,
  ClockInput,
  DayMessage,
  DayView,
  RepairChoice,
  RepairProposals,
  WalkInInput,
} from './day.dto.js';
import { DayService } from './day.service.js';
import { RepairsService } from './repairs.service.js';

/** The day itself, for the staff: the clock, the door, the wall, and what to do when somebody is missing. */
@Controller('api/events/:id')
export class DayController {
  constructor(
    private readonly days: DayService,
    private readonly checkIns: CheckInsService,
    private readonly repairs: RepairsService,
  ) {}

  @Get('day')
  @Allow({ to: 'staff', of: 'event' })
  view(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<DayView> {
    return this.days.view(id, actor);
  }

  @Get('board')
  @Allow({ to: 'staff', of: 'event' })
  board(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<BoardView> {
    return this.days.board(id, actor);
  }

  @Post('clock')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  press(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ClockInput,
    @CurrentActor() actor: Actor,
  ): Promise<DayView> {
    return this.days.press(id, input, actor);
  }

  /** Shown on the wall and on every phone. */
  @Post('message')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  say(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: DayMessage,
    @CurrentActor() actor: Actor,
  ): Promise<DayView> {
    return this.days.say(id, input, actor);
  }

  @Post('check-ins')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  checkIn(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: CheckInsInput,
    @CurrentActor() actor: Actor,
  ): Promise<CheckInResults> {
    return this.checkIns.enter(id, input, actor);
  }

  @Post('walk-ins')
  @Allow({ to: 'staff', of: 'event' })
  walkIn(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: WalkInInput,
    @CurrentActor() actor: Actor,
  ): Promise<CheckInResult> {
    return this.checkIns.walkIn(id, input, actor);
  }

  /** What could be done about who is absent, late or unexpected; nothing changes yet. */
  @Post('repairs')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  propose(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<RepairProposals> {
    return this.repairs.propose(id, actor);
  }

  @Post('repairs/accept')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  accept(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() choice: RepairChoice,
    @CurrentActor() actor: Actor,
  ): Promise<RepairProposals> {
    return this.repairs.accept(id, choice, actor);
  }
}
