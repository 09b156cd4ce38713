import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { LabosService } from '../labos/labos.service.js';
import { Agenda, EventDetail, EventList } from './event.dto.js';
import { EventsService } from './events.service.js';

@Controller('api')
export class EventsController {
  constructor(
    private readonly events: EventsService,
    private readonly labos: LabosService,
  ) {}

  /** A Labo's events, for its staff. */
  @Get('labos/:laboId/events')
  @Allow({ staff: 'laboId', key: 'events:read' })
  async ofLabo(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<EventList> {
    return this.events.ofLabo(laboId, (await this.labos.get(laboId)).houseRules);
  }

  @Get('events/:id')
  @Allow({ to: 'staff', of: 'event', key: 'events:read' })
  view(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<EventDetail> {
    return this.events.view(id, actor);
  }

  /** Computes a new draft in the background. */
  @Post('events/:id/schedule')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(202)
  reschedule(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<EventDetail> {
    return this.events.reschedule(id, actor);
  }

  /** Stops the calculation under way; what is shown stays. */
  @Post('events/:id/schedule/cancel')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  cancelSchedule(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<EventDetail> {
    return this.events.cancelSchedule(id, actor);
  }

  /** Publishes the draft and tells those concerned. */
  @Post('events/:id/schedule/publish')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  publish(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<EventDetail> {
    return this.events.publish(id, actor);
  }

  /** An organisation's coming events and meetings. */
  @Get('organisations/:id/agenda')
  @Allow({ member: 'id' })
  agenda(@Param('id', ParseUUIDPipe) id: string): Promise<Agenda> {
    return this.events.agenda(id);
  }
}
