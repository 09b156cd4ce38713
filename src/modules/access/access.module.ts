import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { LabosModule } from '../labos/labos.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { AccessGuard } from './access.guard.js';
import { Actors } from './actors.js';
import { ApiKey } from './api-key.entity.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { AuditController } from './audit.controller.js';
import { AuditLogService } from './audit-log.service.js';
import { Owners } from './owners.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SignInLimiter } from './sign-in-limiter.js';

@Module({
  imports: [TypeOrmModule.forFeature([ApiKey, AuditEntry]), AccountsModule, LabosModule, OrganisationsModule],
  controllers: [SessionController, ApiKeysController, AuditController],
  providers: [
    AuditLogService,
    ApiKeysService,
    Actors,
    Owners,
    SessionService,
    SignInLimiter,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class AccessModule {}
