import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { TaskMarks } from './task-marks.js';
import { LaboList, LaboView, NoteCall, SnoozedTask, SnoozeTask, Today } from './today.dto.js';
import { TodayService } from './today.service.js';

@Controller('api/labos')
export class TodayController {
  constructor(
    private readonly service: TodayService,
    private readonly marks: TaskMarks,
  ) {}

  /** The Labos of this installation. */
  @Get()
  @Allow('administrator')
  list(): Promise<LaboList> {
    return this.service.laboList();
  }

  /** A Labo's name, house rules and figures, to everybody in it. */
  @Get(':laboId')
  @Allow({ to: 'neighbours', of: 'labo', by: 'laboId' })
  labo(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<LaboView> {
    return this.service.labo(laboId);
  }

  /** What an animator has to do now. */
  @Get(':laboId/today')
  @Allow({ staff: 'laboId' })
  today(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<Today> {
    return this.service.today(laboId);
  }

  /** Notes what came of a call; its task comes back later if it still stands. */
  @Post(':laboId/calls')
  @Allow({ staff: 'laboId' })
  noteCall(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Body() call: NoteCall,
    @CurrentActor() actor: Actor,
  ): Promise<SnoozedTask> {
    return this.marks.noteCall(laboId, call, actor);
  }

  /** Puts a task off. */
  @Put(':laboId/tasks/:task/snooze')
  @Allow({ staff: 'laboId' })
  snooze(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('task') task: string,
    @Body() { until }: SnoozeTask,
  ): Promise<SnoozedTask> {
    return this.marks.snooze(laboId, task, until);
  }

  @Delete(':laboId/tasks/:task/snooze')
  @Allow({ staff: 'laboId' })
  bringBack(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('task') task: string,
  ): Promise<SnoozedTask> {
    return this.marks.bringBack(laboId, task);
  }
}
