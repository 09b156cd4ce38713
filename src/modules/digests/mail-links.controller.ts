import { Body, Controller, Get, Header, HttpCode, Post, Put, Query, Redirect } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import { ChooseFrequency, ConfirmAnswer, MailPreferences, PressedAnswer } from './digest.dto.js';
import { MailLinksService } from './mail-links.service.js';

/** What messages link to, without signing in: the signed part says whose message it was. */
@Controller('api/mail')
export class MailLinksController {
  constructor(private readonly links: MailLinksService) {}

  @Get('preferences')
  @Allow('public')
  @Header('Cache-Control', 'no-store')
  preferences(@Query('t') token = ''): Promise<MailPreferences> {
    return this.links.preferences(token);
  }

  @Put('preferences')
  @Allow('public')
  choose(@Query('t') token = '', @Body() { digest }: ChooseFrequency): Promise<MailPreferences> {
    return this.links.choose(token, digest);
  }

  /** The one click of mailboxes (RFC 8058): a POST without a cookie. */
  @Post('unsubscribe')
  @Allow('public')
  @HttpCode(200)
  unsubscribe(@Query('t') token = ''): Promise<MailPreferences> {
    return this.links.choose(token, 'never');
  }

  /** Whoever follows that address as a link finds the page where one chooses; nothing changes. */
  @Get('unsubscribe')
  @Allow('public')
  @Redirect()
  unsubscribePage(@Query('t') token = ''): { url: string; statusCode: number } {
    return { url: `/courrier/preferences?t=${encodeURIComponent(token)}&arret=1`, statusCode: 302 };
  }

  /** What a button of a digest asks to confirm. */
  @Get('answer')
  @Allow('public')
  @Header('Cache-Control', 'no-store')
  pressed(@Query('t') token = ''): Promise<PressedAnswer> {
    return this.links.pressed(token);
  }

  @Post('answer')
  @Allow('public')
  @HttpCode(200)
  confirm(@Query('t') token = '', @Body() { reason }: ConfirmAnswer): Promise<PressedAnswer> {
    return this.links.confirm(token, reason);
  }
}
