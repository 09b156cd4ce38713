import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import type { Exchange } from './entrance.js';
import {
  Enrolled,
  EnrolmentView,
  RecoveryCodes,
  SecondFactorCode,
  SecondFactorView,
  SecondStep,
} from './second-factor.dto.js';
import { SecondFactorSteps } from './second-factor-steps.js';
import { Me } from './session.dto.js';

@Controller('api')
export class SecondFactorController {
  constructor(private readonly steps: SecondFactorSteps) {}

  /** The second step of signing in. */
  @Post('session/second-step')
  @Allow('signing-in')
  @HttpCode(200)
  pass(
    @Body() body: SecondStep,
    @CurrentActor() actor: Actor,
    @Req() request: Exchange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    return this.steps.pass(actor, body, request, reply);
  }

  @Get('me/second-factor')
  @Allow('signing-in')
  view(@CurrentActor() actor: Actor): Promise<SecondFactorView> {
    return this.steps.view(actor);
  }

  /** Begins an enrolment: a secret for an authenticator application. */
  @Post('me/second-factor')
  @Allow('signing-in')
  begin(@CurrentActor() actor: Actor, @Req() request: Exchange): Promise<EnrolmentView> {
    return this.steps.begin(actor, request);
  }

  /** Ends it with a first code; the recovery codes are told this once. */
  @Put('me/second-factor')
  @Allow('signing-in')
  confirm(
    @Body() { code }: SecondFactorCode,
    @CurrentActor() actor: Actor,
    @Req() request: Exchange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Enrolled> {
    return this.steps.confirm(actor, code, request, reply);
  }

  /** Takes the second factor away, for those who may do without; a code proves who asks. */
  @Delete('me/second-factor')
  @Allow('signed-in')
  @HttpCode(204)
  remove(
    @Body() { code }: SecondFactorCode,
    @CurrentActor() actor: Actor,
    @Req() request: Exchange,
  ): Promise<void> {
    return this.steps.remove(actor, code, request);
  }

  /** New recovery codes; the former ones open nothing any more. */
  @Post('me/second-factor/recovery-codes')
  @Allow('signed-in')
  @HttpCode(200)
  renew(
    @Body() { code }: SecondFactorCode,
    @CurrentActor() actor: Actor,
    @Req() request: Exchange,
  ): Promise<RecoveryCodes> {
    return this.steps.renew(actor, code, request);
  }
}
