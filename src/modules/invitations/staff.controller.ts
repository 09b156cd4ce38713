import { Body, Controller, Delete, Get, HttpCode, Ip, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { InviteStaff, People, StaffRole } from './people.dto.js';
import { PeopleService } from './people.service.js';

@Controller('api/labos/:laboId')
export class StaffController {
  constructor(private readonly people: PeopleService) {}

  /** A Labo's staff, to the staff and the administrators. */
  @Get('people')
  @Allow({ to: 'team', of: 'labo', by: 'laboId' })
  list(@Param('laboId', ParseUUIDPipe) laboId: string, @CurrentActor() actor: Actor): Promise<People> {
    return this.people.ofLabo(actor, laboId);
  }

  /** Invites somebody to the staff; by its head or an administrator. */
  @Post('invitations')
  @Allow({ to: 'governors', of: 'labo', by: 'laboId' })
  invite(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Body() body: InviteStaff,
    @CurrentActor() actor: Actor,
    @Ip() address: string,
  ): Promise<People> {
    return this.people.inviteStaff(actor, laboId, body, address);
  }

  @Put('people/:accountId')
  @Allow({ to: 'governors', of: 'labo', by: 'laboId' })
  setRole(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('accountId', ParseUUIDPipe) accountId: string,
    @Body() { role }: StaffRole,
    @CurrentActor() actor: Actor,
  ): Promise<People> {
    return this.people.setStaffRole(actor, laboId, accountId, role);
  }

  /** Removes somebody from the staff. */
  @Delete('people/:accountId')
  @Allow({ to: 'governors', of: 'labo', by: 'laboId' })
  @HttpCode(204)
  remove(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('accountId', ParseUUIDPipe) accountId: string,
  ): Promise<void> {
    return this.people.removeStaff(laboId, accountId);
  }

  /** Leaves the staff. */
  @Delete('me')
  @Allow({ staff: 'laboId' })
  @HttpCode(204)
  leave(@Param('laboId', ParseUUIDPipe) laboId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.people.removeStaff(laboId, actor.accountId);
  }
}
