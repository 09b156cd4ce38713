import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { LabosModule } from '../labos/labos.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { AccessGuard } from './access.guard.js';
import { AccountController } from './account.controller.js';
import { Actors } from './actors.js';
import { AdministrationController } from './administration.controller.js';
import { Administration } from './administration.js';
import { ApiKey } from './api-key.entity.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { AuditController } from './audit.controller.js';
import { AuditLogService } from './audit-log.service.js';
import { Entrance } from './entrance.js';
import { LinkController } from './link.controller.js';
import { MyAccount } from './my-account.js';
import { Owners } from './owners.js';
import { ProviderController } from './provider.controller.js';
import { ProviderSignIn } from './provider-sign-in.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SecondFactorSteps } from './second-factor-steps.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ApiKey, AuditEntry]), AccountsModule, LabosModule, OrganisationsModule],
  controllers: [
    SessionController,
    LinkController,
    ProviderController,
    SecondFactorController,
    AccountController,
    AdministrationController,
    ApiKeysController,
    AuditController,
  ],
  exports: [Entrance],
  providers: [
    AuditLogService,
    ApiKeysService,
    Actors,
    Owners,
    SessionService,
    Entrance,
    SecondFactorSteps,
    ProviderSignIn,
    MyAccount,
    Administration,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class AccessModule {}
