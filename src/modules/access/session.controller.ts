import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../../platform/config/config.js';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { SESSION_COOKIE } from './cookie.js';
import { Me, Preferences, SignIn } from './session.dto.js';
import { SessionService } from './session.service.js';

const FOURTEEN_DAYS = 14 * 86_400;

@Controller('api')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly config: Config,
  ) {}

  /** Signs in with address and password; the session lives in a cookie. */
  @Post('session')
  @Allow('public')
  @HttpCode(200)
  async signIn(
    @Body() body: SignIn,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { token, me } = await this.sessions.signIn(body, address);
    reply.setCookie(SESSION_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.http.secureCookies,
      maxAge: FOURTEEN_DAYS,
    });
    return me;
  }

  /** Signs out this browser. */
  @Delete('session')
  @Allow('signed-in')
  @HttpCode(204)
  async signOut(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(actor);
    reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Put('me/preferences')
  @Allow('signed-in')
  setPreferences(@Body() body: Preferences, @CurrentActor() actor: Actor): Promise<Me> {
    return this.sessions.setPreferences(actor, body);
  }

  /** The signed-in person. */
  @Get('me')
  @Allow('signed-in')
  me(@CurrentActor() actor: Actor): Promise<Me> {
    return this.sessions.me(actor);
  }
}
