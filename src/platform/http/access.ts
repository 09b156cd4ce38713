import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';

/** Who is asking, loaded from the session once per request. */
export interface Actor {
  accountId: string;
  sessionId: string;
  csrfToken: string;
  firstName: string;
  lastName: string;
  email: string;
  administrator: boolean;
  memberships: { organisationId: string; laboId: string; role: 'head' | 'contributor' }[];
  staffOf: { laboId: string; role: 'animator' | 'head' }[];
}

/**
 * The rule a route declares; a route without one stops the start.
 * `public`: anybody. `signed-in`: any account; the service checks the object. `administrator`: the installation's.
 * `member`: of the organisation named in that parameter, or staff of its Labo. `staff`: of the Labo named in it.
 */
export type AccessRule = 'public' | 'signed-in' | 'administrator' | { member: string } | { staff: string };

export const ACCESS_RULE = 'access-rule';

/** Says who may call a route. */
export const Allow = (rule: AccessRule) => SetMetadata(ACCESS_RULE, rule);

/** The person calling; only on routes that are not public. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<{ actor: Actor }>().actor;
});

export const isStaffOf = (actor: Actor, laboId: string) =>
  actor.staffOf.some((place) => place.laboId === laboId);

export const isMemberOf = (actor: Actor, organisationId: string) =>
  actor.memberships.some((place) => place.organisationId === organisationId);
