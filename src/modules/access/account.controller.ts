import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { AccountView, AddressToken, ChangedAddress, Names, NewAddress, NewPassword } from './account.dto.js';
import { Entrance, type Exchange } from './entrance.js';
import { MyAccount } from './my-account.js';
import { Me } from './session.dto.js';

@Controller('api/me')
export class AccountController {
  constructor(
    private readonly account: MyAccount,
    private readonly entrance: Entrance,
  ) {}

  /** One's own ways in and signed-in browsers. */
  @Get('account')
  @Allow('signed-in')
  view(@CurrentActor() actor: Actor): Promise<AccountView> {
    return this.account.view(actor);
  }

  @Put('names')
  @Allow('signed-in')
  setNames(@Body() body: Names, @CurrentActor() actor: Actor): Promise<Me> {
    return this.account.setNames(actor, body);
  }

  /** Chooses a password, or another one. Every other session is over. */
  @Put('password')
  @Allow('signed-in')
  @HttpCode(204)
  setPassword(
    @Body() body: NewPassword,
    @CurrentActor() actor: Actor,
    @Req() request: Exchange,
  ): Promise<void> {
    return this.account.setPassword(actor, body, request.ip);
  }

  /** Goes back to links only. */
  @Delete('password')
  @Allow('signed-in')
  @HttpCode(204)
  removePassword(@CurrentActor() actor: Actor): Promise<void> {
    return this.account.removePassword(actor);
  }

  /** Asks for another address: a link goes to the new one. */
  @Post('address')
  @Allow('signed-in')
  @HttpCode(204)
  changeAddress(
    @Body() { email }: NewAddress,
    @CurrentActor() actor: Actor,
    @Req() request: Exchange,
  ): Promise<void> {
    return this.account.askAddress(actor, email, request.ip);
  }

  /** Confirms it with that link. */
  @Put('address')
  @Allow('public')
  confirmAddress(@Body() { token }: AddressToken): Promise<ChangedAddress> {
    return this.account.confirmAddress(token);
  }

  /** Signs out one browser. */
  @Delete('sessions/:id')
  @Allow('signed-in')
  @HttpCode(204)
  revoke(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.account.revoke(actor, id);
  }

  /** Signs out every browser, this one included. */
  @Delete('sessions')
  @Allow('signed-in')
  @HttpCode(204)
  async signOutEverywhere(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.account.revokeAll(actor);
    this.entrance.forget(reply);
  }

  /** Erases the account: name, address, ways in and places. */
  @Delete()
  @Allow('signed-in')
  @HttpCode(204)
  async erase(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.account.erase(actor);
    this.entrance.forget(reply);
  }
}
