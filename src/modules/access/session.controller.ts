import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { Entrance, type Exchange } from './entrance.js';
import { Me, Preferences, SignIn } from './session.dto.js';
import { SessionService } from './session.service.js';

@Controller('api')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly entrance: Entrance,
  ) {}

  /** Signs in with address and password; the session lives in a cookie. */
  @Post('session')
  @Allow('public')
  @HttpCode(200)
  async signIn(
    @Body() body: SignIn,
    @Req() request: Exchange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const account = await this.sessions.check(body, request.ip);
    return this.entrance.open(account.id, request, reply);
  }

  /** Signs out this browser. */
  @Delete('session')
  @Allow('signing-in')
  @HttpCode(204)
  async signOut(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(actor);
    this.entrance.forget(reply);
  }

  @Put('me/preferences')
  @Allow('signed-in')
  setPreferences(@Body() body: Preferences, @CurrentActor() actor: Actor): Promise<Me> {
    return this.sessions.setPreferences(actor, body);
  }

  /** The signed-in person. */
  @Get('me')
  @Allow('signing-in')
  me(@CurrentActor() actor: Actor): Promise<Me> {
    return this.sessions.me(actor);
  }
}
