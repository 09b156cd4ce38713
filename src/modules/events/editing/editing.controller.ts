import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../../platform/http/access.js';
import { EditChecksService } from './edit-checks.service.js';
import {
  EditCheck,
  EditCheckInput,
  ScheduleEdited,
  ScheduleEditInput,
  ScheduleNews,
} from './schedule-edit.dto.js';
import { ScheduleEditsService } from './schedule-edits.service.js';

/** The timetable by hand, several people at once. */
@Controller('api/events/:id')
export class EditingController {
  constructor(
    private readonly edits: ScheduleEditsService,
    private readonly checks: EditChecksService,
  ) {}

  /** Makes one change to the draft; 409 says who changed what meanwhile, 422 what stands in the way. */
  @Post('schedule/edits')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  edit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ScheduleEditInput,
    @CurrentActor() actor: Actor,
  ): Promise<ScheduleEdited> {
    return this.edits.edit(id, input, actor);
  }

  /** What such a change would meet; nothing is changed. */
  @Post('schedule/check')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  check(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: EditCheckInput,
    @CurrentActor() actor: Actor,
  ): Promise<EditCheck> {
    return this.checks.check(id, input, actor);
  }

  /** I have the timetable open; who else does? */
  @Post('presence')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  beThere(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ScheduleNews> {
    return this.checks.beThere(id, actor);
  }
}
