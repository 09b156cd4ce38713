import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { feasibilityOf } from '../../../core/events/feasibility.js';
import { type Actor, Allow, CurrentActor } from '../../../platform/http/access.js';
import { LabosService } from '../../labos/labos.service.js';
import {
  EventModels,
  EventPlan,
  EventPlanChange,
  EventPlanInput,
  FeasibilityQuery,
  FeasibilityView,
} from './event-plan.dto.js';
import { PlanningService } from './planning.service.js';

@Controller('api')
export class PlanningController {
  constructor(
    private readonly planning: PlanningService,
    private readonly labos: LabosService,
  ) {}

  /** Formats and earlier events a new one may start from. */
  @Get('labos/:laboId/event-models')
  @Allow({ staff: 'laboId' })
  async models(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<EventModels> {
    return this.planning.models(await this.labos.get(laboId));
  }

  @Post('labos/:laboId/events')
  @Allow({ staff: 'laboId' })
  create(@Param('laboId', ParseUUIDPipe) laboId: string, @Body() input: EventPlanInput): Promise<EventPlan> {
    return this.planning.create(laboId, input);
  }

  @Get('events/:id/plan')
  @Allow({ to: 'staff', of: 'event' })
  plan(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<EventPlan> {
    return this.planning.plan(id, actor);
  }

  @Put('events/:id/plan')
  @Allow({ to: 'staff', of: 'event' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: EventPlanChange,
    @CurrentActor() actor: Actor,
  ): Promise<EventPlan> {
    return this.planning.change(id, input, actor);
  }

  /** What an event of these sizes offers, while one types. */
  @Get('event-feasibility')
  @Allow('signed-in')
  feasibility(@Query() sizes: FeasibilityQuery): FeasibilityView {
    return feasibilityOf(sizes);
  }
}
