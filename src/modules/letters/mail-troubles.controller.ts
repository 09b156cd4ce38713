import { Body, Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import {
  InstallationMails,
  MailEvents,
  SettleMails,
  TakenEvents,
  UncertainMails,
} from './mail-troubles.dto.js';
import { MailTroublesService } from './mail-troubles.service.js';

@Controller('api')
export class MailTroublesController {
  constructor(private readonly troubles: MailTroublesService) {}

  /** Where the mail provider reports what came back; open only with the secret it shares with us. */
  @Post('mail/events')
  @Allow('public')
  @HttpCode(200)
  take(@Headers('x-mail-events-secret') secret = '', @Body() events: MailEvents): Promise<TakenEvents> {
    return this.troubles.take(secret, events);
  }

  /** Messages of no Labo (links, invitations) of which nobody knows whether they left; of the Labos', how many. */
  @Get('uncertain-mails')
  @Allow('administrator')
  ofInstallation(): Promise<InstallationMails> {
    return this.troubles.ofInstallation();
  }

  @Post('uncertain-mails/settle')
  @Allow('administrator')
  @HttpCode(200)
  settleOfInstallation(@Body() settle: SettleMails): Promise<InstallationMails> {
    return this.troubles.settleOfInstallation(settle);
  }

  /** Messages of which nobody here knows whether they left. */
  @Get('labos/:laboId/uncertain-mails')
  @Allow({ staff: 'laboId' })
  uncertain(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<UncertainMails> {
    return this.troubles.uncertain(laboId);
  }

  /** Sends them again, or counts them as arrived. */
  @Post('labos/:laboId/uncertain-mails/settle')
  @Allow({ staff: 'laboId' })
  @HttpCode(200)
  settle(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Body() settle: SettleMails,
  ): Promise<UncertainMails> {
    return this.troubles.settle(laboId, settle);
  }
}
