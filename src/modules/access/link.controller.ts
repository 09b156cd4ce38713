import { Body, Controller, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/http/access.js';
import { Refusal } from '../../platform/http/refusal.js';
import { browserOf } from '../accounts/browser.js';
import { SignInFlows } from '../accounts/sign-in-flows.js';
import { LINK_COOKIE, SignInLinks } from '../accounts/sign-in-links.js';
import { Entrance, type Exchange } from './entrance.js';
import { AskLink, LinkToken, LinkView, Me } from './session.dto.js';

const DAY = 86_400;

@Controller('api/session/link')
export class LinkController {
  constructor(
    private readonly links: SignInLinks,
    private readonly flows: SignInFlows,
    private readonly entrance: Entrance,
  ) {}

  /** Asks for a sign-in link; the answer is the same whether or not the address has an account. */
  @Post()
  @Allow('public')
  @HttpCode(204)
  async ask(
    @Body() { email }: AskLink,
    @Req() request: Exchange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.entrance.leave(reply, LINK_COOKIE, await this.links.ask(email, request.ip), DAY);
  }

  /** Whether a link still opens something, and was asked for in this browser; it stays whole. */
  @Post('look')
  @Allow('public')
  @HttpCode(200)
  look(@Body() { token }: LinkToken, @Req() request: Exchange): Promise<LinkView> {
    return this.links.look(token, request.cookies[LINK_COOKIE]);
  }

  /** Uses a link: signs this browser in. */
  @Put()
  @Allow('public')
  async open(
    @Body() { token }: LinkToken,
    @Req() request: Exchange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const opened = await this.flows.openLink(token, browserOf(request));
    if (!opened)
      throw new Refusal(410, 'Ce lien a déjà servi ou a plus d’un quart d’heure. Demandez-en un nouveau.');
    return this.entrance.enter(opened.accountId, opened, request, reply);
  }
}
