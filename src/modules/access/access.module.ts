import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsModule } from '../accounts/accounts.module.js';
import { LabosModule } from '../labos/labos.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { AccessGuard } from './access.guard.js';
import { Actors } from './actors.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SignInLimiter } from './sign-in-limiter.js';

@Module({
  imports: [AccountsModule, LabosModule, OrganisationsModule],
  controllers: [SessionController],
  providers: [Actors, SessionService, SignInLimiter, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class AccessModule {}
