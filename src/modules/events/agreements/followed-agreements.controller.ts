import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../../platform/http/access.js';
import { AgreementList, AgreementMove } from './agreement.dto.js';
import { FollowedAgreementsService } from './followed-agreements.service.js';

/** The sheets of an event, as the Labo follows them. */
@Controller('api/events/:id/agreements')
export class FollowedAgreementsController {
  constructor(private readonly followed: FollowedAgreementsService) {}

  @Get()
  @Allow({ to: 'staff', of: 'event' })
  list(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<AgreementList> {
    return this.followed.list(id, actor);
  }

  /** What became of a lead. */
  @Put(':agreementId')
  @Allow({ to: 'staff', of: 'event' })
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('agreementId', ParseUUIDPipe) agreementId: string,
    @Body() input: AgreementMove,
    @CurrentActor() actor: Actor,
  ): Promise<AgreementList> {
    return this.followed.move(id, agreementId, input, actor);
  }
}
