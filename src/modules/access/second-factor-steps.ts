import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { asSystem } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { forbidden, Refusal } from '../../platform/http/refusal.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { browserOf } from '../accounts/browser.js';
import { SecondFactors } from '../accounts/second-factor.service.js';
import { SignInLimiter } from '../accounts/sign-in-limiter.js';
import { SignInMails } from '../accounts/sign-in-mails.js';
import { Entrance, type Exchange } from './entrance.js';
import type {
  Enrolled,
  EnrolmentView,
  RecoveryCodes,
  SecondFactorView,
  SecondStep,
} from './second-factor.dto.js';
import type { Me } from './session.dto.js';

const required = ({ administrator, staffOf }: Actor) => administrator || staffOf.length > 0;

/** What a person may do with a second factor, and when. */
@Injectable()
export class SecondFactorSteps {
  constructor(
    private readonly factors: SecondFactors,
    private readonly accounts: AccountsService,
    private readonly limiter: SignInLimiter,
    private readonly mails: SignInMails,
    private readonly entrance: Entrance,
    private readonly audit: Audit,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  async view(actor: Actor): Promise<SecondFactorView> {
    const recoveryCodesLeft = await this.factors.recoveryCodesLeft(actor.accountId);
    return { enabled: recoveryCodesLeft !== null, required: required(actor), recoveryCodesLeft };
  }

  begin(actor: Actor, request: Exchange): Promise<EnrolmentView> {
    if (actor.signInStep === 'code') throw forbidden('Saisissez d’abord le code de votre application.');
    return this.factors.begin(browserOf(request));
  }

  async confirm(actor: Actor, code: string, request: Exchange, reply: FastifyReply): Promise<Enrolled> {
    if (actor.signInStep === 'code') throw forbidden('Saisissez d’abord le code de votre application.');
    await this.limiter.count('code', actor.accountId, request.ip);
    const confirmed = await this.factors.confirm(actor.accountId, code, browserOf(request));
    await this.limiter.forget('code', actor.accountId);
    const me = await this.entrance.enter(actor.accountId, confirmed, request, reply);
    await this.tell(actor, 'Une application d’authentification protège désormais votre compte.');
    return { me, recoveryCodes: confirmed.recoveryCodes };
  }

  async pass(actor: Actor, given: SecondStep, request: Exchange, reply: FastifyReply): Promise<Me> {
    if (actor.signInStep !== 'code') throw new Refusal(409, 'Aucun code n’est attendu.');
    await this.limiter.count('code', actor.accountId, request.ip);
    const opened = await this.factors.pass(actor.accountId, given, browserOf(request));
    await this.limiter.forget('code', actor.accountId);
    if (!given.code) await this.tell(actor, 'Un code de secours vient de servir à ouvrir votre compte.');
    return this.entrance.enter(actor.accountId, opened, request, reply);
  }

  async remove(actor: Actor, code: string, request: Exchange): Promise<void> {
    if (required(actor))
      throw new Refusal(409, 'Votre rôle demande cette protection. Elle se retire en quittant ce rôle.');
    await this.prove(actor, code, request);
    await this.factors.remove(actor.accountId, actor.sessionId);
    await this.tell(actor, 'L’application d’authentification ne protège plus votre compte.');
  }

  async renew(actor: Actor, code: string, request: Exchange): Promise<RecoveryCodes> {
    await this.prove(actor, code, request);
    const recoveryCodes = await this.factors.newRecoveryCodes(browserOf(request));
    await this.tell(actor, 'De nouveaux codes de secours remplacent les anciens.');
    return { recoveryCodes };
  }

  private async prove(actor: Actor, code: string, request: Exchange): Promise<void> {
    await this.limiter.count('code', actor.accountId, request.ip);
    await this.factors.prove(actor.accountId, code, browserOf(request));
    await this.limiter.forget('code', actor.accountId);
  }

  private async tell(actor: Actor, what: string): Promise<void> {
    const account = await this.accounts.byId(actor.accountId);
    await this.mails.protectionChanged(this.database.manager, account, what);
    const labos = [...new Set([...actor.memberships, ...actor.staffOf].map(({ laboId }) => laboId))];
    // Also before the second step is done, when no Labo is in sight yet.
    await asSystem('sign-in', () =>
      this.audit.record({ action: 'account.second-factor', labos, accountId: actor.accountId }),
    );
  }
}
