import { Body, Controller, Delete, Get, HttpCode, Ip, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { ColleagueRole, InviteColleague, OfferClaim, People } from './people.dto.js';
import { PeopleService } from './people.service.js';

@Controller('api/organisations/:id')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  /** An organisation's people; the places offered, to those who decide on them. */
  @Get('people')
  @Allow({ member: 'id' })
  list(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<People> {
    return this.people.ofOrganisation(actor, id);
  }

  /** Invites a colleague; by a responsable or the Labo's staff. */
  @Post('invitations')
  @Allow({ to: 'responsibles', of: 'organisation' })
  invite(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InviteColleague,
    @CurrentActor() actor: Actor,
    @Ip() address: string,
  ): Promise<People> {
    return this.people.inviteColleague(actor, id, body, address);
  }

  /** Offers a profile without people to those it speaks of; by the Labo's staff. */
  @Post('claim')
  @Allow({ to: 'staff', of: 'organisation' })
  offerClaim(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { email }: OfferClaim,
    @CurrentActor() actor: Actor,
    @Ip() address: string,
  ): Promise<People> {
    return this.people.offerClaim(actor, id, email, address);
  }

  /** Changes a colleague's role. */
  @Put('people/:accountId')
  @Allow({ to: 'responsibles', of: 'organisation' })
  setRole(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('accountId', ParseUUIDPipe) accountId: string,
    @Body() { role }: ColleagueRole,
    @CurrentActor() actor: Actor,
  ): Promise<People> {
    return this.people.setMemberRole(actor, id, accountId, role);
  }

  /** Removes a colleague. */
  @Delete('people/:accountId')
  @Allow({ to: 'responsibles', of: 'organisation' })
  @HttpCode(204)
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('accountId', ParseUUIDPipe) accountId: string,
  ): Promise<void> {
    return this.people.removeMember(id, accountId);
  }

  /** Leaves the organisation. */
  @Delete('me')
  @Allow({ member: 'id' })
  @HttpCode(204)
  leave(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.people.removeMember(id, actor.accountId);
  }
}
