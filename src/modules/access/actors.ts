import { Injectable } from '@nestjs/common';
import { asSystem, NOBODY, type Scope } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import type { Browser } from '../accounts/browser.js';
import { type LiveSession, SignInFlows } from '../accounts/sign-in-flows.js';
import { LabosService } from '../labos/labos.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';

/** Whose rows this person may be shown: those of every Labo where they hold a place, once the second step is done. */
export function scopeOf(actor: Actor): Scope {
  if (actor.signInStep !== 'done') return { ...NOBODY, account: actor.accountId };
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
    private readonly flows: SignInFlows,
    private readonly labos: LabosService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Looks before anybody is known, hence with the sign-in's own rows in sight. */
  behind(browser: Browser): Promise<Actor | null> {
    return asSystem('sign-in', () => this.read(browser));
  }

  private async read(browser: Browser): Promise<Actor | null> {
    const live = await this.flows.sessionBehind(browser);
    if (!live) return null;
    const { session, user } = live;
    const [memberships, staffOf] = await Promise.all([
      this.organisations.membershipsOf(user.id),
      this.labos.placesOf(user.id),
    ]);
    return {
      accountId: user.id,
      sessionId: session.id,
      csrfToken: session.csrfToken,
      firstName: user.name,
      lastName: user.lastName ?? '',
      email: user.email,
      administrator: user.administrator ?? false,
      signInStep: stepOf(live, staffOf.length > 0),
      memberships: memberships.map(({ organisation, role }) => ({
        organisationId: organisation.id,
        laboId: organisation.laboId,
        role,
      })),
      staffOf: staffOf.map(({ laboId, role }) => ({ laboId, role })),
    };
  }
}

/** Staff and administrators need a second factor; others may want one. */
function stepOf({ session, user }: LiveSession, staff: boolean): Actor['signInStep'] {
  if (session.secondStepAt) return 'done';
  if (user.twoFactorEnabled) return 'code';
  return staff || user.administrator ? 'enrolment' : 'done';
}
