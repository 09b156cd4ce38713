import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/http/access.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { LabosService } from '../labos/labos.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';

/** Who stands behind a session cookie, with every place that person holds. */
@Injectable()
export class Actors {
  constructor(
    private readonly accounts: AccountsService,
    private readonly labos: LabosService,
    private readonly organisations: OrganisationsService,
  ) {}

  async behind(token: string): Promise<Actor | null> {
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
