import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './account.entity.js';
import { AccountsService } from './accounts.service.js';
import { Devices } from './devices.js';
import { OneTimeLinks } from './one-time-links.js';
import { SecondFactors } from './second-factor.service.js';
import { SignInFlows } from './sign-in-flows.js';
import { SignInLimiter } from './sign-in-limiter.js';
import { SignInLinks } from './sign-in-links.js';
import { SignInMails } from './sign-in-mails.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account])],
  providers: [
    AccountsService,
    SignInMails,
    SignInFlows,
    SignInLimiter,
    SecondFactors,
    Devices,
    SignInLinks,
    OneTimeLinks,
  ],
  exports: [
    AccountsService,
    SignInMails,
    SignInFlows,
    SignInLimiter,
    SecondFactors,
    Devices,
    SignInLinks,
    OneTimeLinks,
  ],
})
export class AccountsModule {}
