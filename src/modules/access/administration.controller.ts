import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import { AccountPage, AccountQuery } from './administration.dto.js';
import { Administration } from './administration.js';

@Controller('api/accounts')
export class AdministrationController {
  constructor(private readonly administration: Administration) {}

  /** The accounts of the installation, to help people who cannot come in. */
  @Get()
  @Allow('administrator')
  list(@Query() query: AccountQuery): Promise<AccountPage> {
    return this.administration.list(query);
  }

  /** Takes a lost second factor away and signs the person out; staff enrol a new one at the next sign-in. */
  @Delete(':id/second-factor')
  @Allow('administrator')
  @HttpCode(204)
  resetSecondFactor(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.administration.resetSecondFactor(id);
  }
}
