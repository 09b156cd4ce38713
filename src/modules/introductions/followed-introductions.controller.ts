import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { FollowedIntroductionsService } from './followed-introductions.service.js';
import {
  EditIntroduction,
  IntroductionPage,
  IntroductionQuery,
  IntroductionView,
  TellState,
} from './introduction.dto.js';

@Controller('api')
export class FollowedIntroductionsController {
  constructor(private readonly service: FollowedIntroductionsService) {}

  /** An organisation's introductions, contacts open. */
  @Get('organisations/:id/introductions')
  @Allow({ member: 'id' })
  ofOrganisation(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: IntroductionQuery,
  ): Promise<IntroductionPage> {
    return this.service.ofOrganisation(id, query);
  }

  /** A Labo's pairs in which somebody said yes. */
  @Get('labos/:laboId/introductions')
  @Allow({ staff: 'laboId' })
  ofLabo(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Query() query: IntroductionQuery,
  ): Promise<IntroductionPage> {
    return this.service.ofLabo(laboId, query);
  }

  @Get('introductions/:id')
  @Allow({ to: 'insiders', of: 'suggestion' })
  view(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<IntroductionView> {
    return this.service.view(id, actor);
  }

  /** An animator introduces the two on purpose; both are told. */
  @Post('introductions/:id/introduce')
  @Allow({ to: 'staff', of: 'suggestion' })
  @HttpCode(200)
  introduce(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<IntroductionView> {
    return this.service.introduce(id, actor);
  }

  /** Tells where it stands. */
  @Post('introductions/:id/state')
  @Allow({ to: 'insiders', of: 'suggestion' })
  @HttpCode(200)
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() told: TellState,
    @CurrentActor() actor: Actor,
  ): Promise<IntroductionView> {
    return this.service.move(id, told, actor);
  }

  @Put('introductions/:id')
  @Allow({ to: 'insiders', of: 'suggestion' })
  edit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() edit: EditIntroduction,
    @CurrentActor() actor: Actor,
  ): Promise<IntroductionView> {
    return this.service.edit(id, edit, actor);
  }
}
