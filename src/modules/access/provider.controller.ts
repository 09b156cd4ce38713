import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/http/access.js';
import type { Exchange } from './entrance.js';
import { ProviderSignIn } from './provider-sign-in.js';
import { IdentityProviderView, ProviderAddress, ProviderStart } from './session.dto.js';

@Controller('api/session')
export class ProviderController {
  constructor(private readonly provider: ProviderSignIn) {}

  /** The identity provider people may sign in with, when the installation has one. */
  @Get('provider')
  @Allow('public')
  view(): IdentityProviderView {
    return this.provider.view();
  }

  /** Where to go to sign in with it. */
  @Post('provider')
  @Allow('public')
  @HttpCode(200)
  start(
    @Body() { returnTo }: ProviderStart,
    @Req() request: Exchange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProviderAddress> {
    return this.provider.start(returnTo ?? '/', request, reply);
  }

  /** Where the provider sends the browser back. */
  @Get('callback/:provider')
  @Allow('public')
  async back(@Req() request: Exchange, @Res() reply: FastifyReply): Promise<void> {
    await this.provider.comeBack(request, reply);
  }
}
