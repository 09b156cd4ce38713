import { Injectable } from '@nestjs/common';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { asSystem, inScope } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { Refusal } from '../../platform/http/refusal.js';
import { AccountsService } from '../accounts/accounts.service.js';
import type { Labo } from '../labos/labo.entity.js';
import { LabosService } from '../labos/labos.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { communeName } from '../organisations/to-organisation-dto.js';
import { Actors, scopeOf } from './actors.js';
import type { LaboName, Me, Preferences, SignIn } from './session.dto.js';
import { SignInLimiter } from './sign-in-limiter.js';

const laboName = ({ id, name, slug }: Labo): LaboName => ({ id, name, slug });

@Injectable()
export class SessionService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly actors: Actors,
    private readonly labos: LabosService,
    private readonly organisations: OrganisationsService,
    private readonly limiter: SignInLimiter,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** The cookie's token and the person, or a refusal that does not say which of the two was wrong. */
  async signIn({ email, password }: SignIn, address: string): Promise<{ token: string; me: Me }> {
    if (!this.limiter.allows(email, address)) {
      throw new Refusal(429, 'Trop d’essais. Patientez un quart d’heure, puis recommencez.');
    }
    const session = await asSystem('sign-in', () => this.accounts.signIn(email, password));
    if (!session) throw new Refusal(401, 'Cette adresse et ce mot de passe ne vont pas ensemble.');
    this.limiter.forget(email);
    const actor = await this.actors.behind(session.token);
    return { token: session.token, me: await inScope(scopeOf(actor!), () => this.me(actor!)) };
  }

  signOut(actor: Actor): Promise<void> {
    return this.accounts.signOut(actor.sessionId);
  }

  async setPreferences(actor: Actor, { digest }: Preferences): Promise<Me> {
    await this.accounts.setDigest(actor.accountId, digest);
    return this.me(actor);
  }

  async me(actor: Actor): Promise<Me> {
    const [account, memberships, places] = await Promise.all([
      this.accounts.byId(actor.accountId),
      this.organisations.membershipsOf(actor.accountId),
      this.labos.placesOf(actor.accountId),
    ]);
    return {
      id: actor.accountId,
      firstName: actor.firstName,
      lastName: actor.lastName,
      email: actor.email,
      csrfToken: actor.csrfToken,
      administrator: actor.administrator,
      preferences: { digest: account.digest },
      memberships: memberships.map(({ organisation, role }) => ({
        role,
        organisation: {
          id: organisation.id,
          name: organisation.name,
          kind: organisation.kind,
          communeName: communeName(this.gazetteer, organisation.communeCode),
          labo: laboName(organisation.labo),
        },
      })),
      staffOf: places.map(({ labo, role }) => ({ labo: laboName(labo), role })),
    };
  }
}
