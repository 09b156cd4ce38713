import { Injectable } from '@nestjs/common';
import { asSystem, type Scope } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { LabosService } from '../labos/labos.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';

/** Whose rows this person may be shown: those of every Labo where they hold a place. */
export function scopeOf(actor: Actor): Scope {
  const staffOf = actor.staffOf.map(({ laboId }) => laboId);
  return {
    labos: [...new Set([...staffOf, ...actor.memberships.map(({ laboId }) => laboId)])].sort(),
    staffOf,
    organisations: actor.memberships.map(({ organisationId }) => organisationId),
    account: actor.apiKey ? null : actor.accountId,
    system: actor.administrator ? 'installation' : null,
  };
}

/** Who stands behind a session cookie, with every place that person holds. */
@Injectable()
export class Actors {
  constructor(
    private readonly accounts: AccountsService,
    private readonly labos: LabosService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Looks before anybody is known, hence with the sign-in's own rows in sight. */
  behind(token: string): Promise<Actor | null> {
    return asSystem('sign-in', () => this.read(token));
  }

  private async read(token: string): Promise<Actor | null> {
    const session = await this.accounts.sessionOf(token);
    if (!session) return null;
    const { account } = session;
    const [memberships, staffOf] = await Promise.all([
      this.organisations.membershipsOf(account.id),
      this.labos.placesOf(account.id),
    ]);
    return {
      accountId: account.id,
      sessionId: session.id,
      csrfToken: session.csrfToken,
      firstName: account.firstName,
      lastName: account.lastName,
      email: account.email,
      administrator: account.administrator,
      memberships: memberships.map(({ organisation, role }) => ({
        organisationId: organisation.id,
        laboId: organisation.laboId,
        role,
      })),
      staffOf: staffOf.map(({ laboId, role }) => ({ laboId, role })),
    };
  }
}
