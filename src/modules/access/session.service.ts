import { Injectable } from '@nestjs/common';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Actor } from '../../platform/http/access.js';
import { Refusal } from '../../platform/http/refusal.js';
import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { SignInFlows } from '../accounts/sign-in-flows.js';
import { SignInLimiter } from '../accounts/sign-in-limiter.js';
import type { Labo } from '../labos/labo.entity.js';
import { LabosService } from '../labos/labos.service.js';
import { nameOf } from '../organisations/name-of.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { communeName } from '../organisations/to-organisation-dto.js';
import type { LaboName, Me, Preferences, SignIn } from './session.dto.js';

const laboName = ({ id, name, slug }: Labo): LaboName => ({ id, name, slug });

@Injectable()
export class SessionService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly flows: SignInFlows,
    private readonly labos: LabosService,
    private readonly organisations: OrganisationsService,
    private readonly limiter: SignInLimiter,
    private readonly audit: Audit,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** Whose address and password these are, or a refusal that does not say which of the two was wrong. */
  async check({ email, password }: SignIn, address: string): Promise<Account> {
    await this.limiter.count('password', email, address);
    const account = await this.accounts.withPassword(email, password);
    if (!account) {
      await this.audit.record({ action: 'session.refused', labos: [], accountId: null });
      throw new Refusal(401, 'Cette adresse et ce mot de passe ne vont pas ensemble.');
    }
    await this.limiter.forget('password', email);
    return account;
  }

  signOut(actor: Actor): Promise<void> {
    return this.flows.close(actor.sessionId);
  }

  async setPreferences(actor: Actor, { digest }: Preferences): Promise<Me> {
    await this.accounts.setDigest(actor.accountId, digest);
    return this.me(actor);
  }

  async me(actor: Actor): Promise<Me> {
    const told = actor.signInStep === 'done';
    const [account, memberships, places] = await Promise.all([
      this.accounts.byId(actor.accountId),
      told ? this.organisations.membershipsOf(actor.accountId) : [],
      told ? this.labos.placesOf(actor.accountId) : [],
    ]);
    return {
      id: actor.accountId,
      firstName: account.firstName,
      lastName: account.lastName,
      email: account.email,
      csrfToken: actor.csrfToken,
      signInStep: actor.signInStep,
      administrator: told && actor.administrator,
      preferences: { digest: account.digest },
      memberships: memberships.map(({ organisation, role }) => ({
        role,
        organisation: {
          id: organisation.id,
          name: nameOf(organisation),
          kind: organisation.kind,
          communeName: communeName(this.gazetteer, organisation.communeCode),
          labo: laboName(organisation.labo),
        },
      })),
      staffOf: places.map(({ labo, role }) => ({ labo: laboName(labo), role })),
    };
  }
}
