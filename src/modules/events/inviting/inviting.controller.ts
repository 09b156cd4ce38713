import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../../platform/http/access.js';
import { InviteInput, UsefulGuests } from './inviting.dto.js';
import { InvitingService } from './inviting.service.js';

/** Who should be there and is not: invitations that come from the suggestions. */
@Controller('api/events/:id/useful-guests')
export class InvitingController {
  constructor(private readonly inviting: InvitingService) {}

  @Get()
  @Allow({ to: 'staff', of: 'event' })
  useful(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<UsefulGuests> {
    return this.inviting.useful(id, actor);
  }

  @Post('invitations')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  invite(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { organisationIds }: InviteInput,
    @CurrentActor() actor: Actor,
  ): Promise<UsefulGuests> {
    return this.inviting.invite(id, organisationIds, actor);
  }
}
