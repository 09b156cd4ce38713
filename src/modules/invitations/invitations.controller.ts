import { Body, Controller, Delete, HttpCode, Ip, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import type { Exchange } from '../access/entrance.js';
import { Acceptance } from './acceptance.js';
import { InvitationsService } from './invitations.service.js';
import { Accepted, AcceptInvitation, InvitationToken, InvitationView } from './people.dto.js';

@Controller('api/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly acceptance: Acceptance,
  ) {}

  /** What an invitation offers; it stays whole. */
  @Post('look')
  @Allow('public')
  @HttpCode(200)
  look(@Body() { token }: InvitationToken): Promise<InvitationView> {
    return this.acceptance.look(token);
  }

  /** Takes the place offered, and signs this browser in. */
  @Post('accept')
  @Allow('public')
  @HttpCode(200)
  accept(
    @Body() body: AcceptInvitation,
    @Req() request: Exchange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Accepted> {
    return this.acceptance.accept(body, request, reply);
  }

  /** Sends an invitation again, with a new link; by those who decide on the place. */
  @Post(':id/resend')
  @Allow({ to: 'responsibles', of: 'invitation' })
  @HttpCode(204)
  resend(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Ip() address: string,
  ): Promise<void> {
    return this.invitations.resend(actor, id, address);
  }

  /** Withdraws it. */
  @Delete(':id')
  @Allow({ to: 'responsibles', of: 'invitation' })
  @HttpCode(204)
  cancel(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.invitations.cancel(actor, id);
  }
}
