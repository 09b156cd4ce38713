import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../../platform/http/access.js';
import { EventMinutes, TopicMinutesInput } from './minutes.dto.js';
import { MinutesService } from './minutes.service.js';

@Controller('api/events/:id/minutes')
export class MinutesController {
  constructor(private readonly minutes: MinutesService) {}

  @Get()
  @Allow({ to: 'staff', of: 'event' })
  read(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<EventMinutes> {
    return this.minutes.read(id, actor);
  }

  /** One topic; the others stay as they are. */
  @Put(':topic')
  @Allow({ to: 'staff', of: 'event' })
  write(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('topic') topic: string,
    @Body() input: TopicMinutesInput,
    @CurrentActor() actor: Actor,
  ): Promise<EventMinutes> {
    return this.minutes.write(id, topic, input, actor);
  }
}
