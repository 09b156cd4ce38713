import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Audience } from './access-checks.js';
import type { ObjectKind } from './access-objects.js';
import type { ApiScope } from './api-scopes.js';

export { isHeadOf, isMemberOf, isResponsibleOf, isStaffOf } from './access-checks.js';

/** Who is asking, loaded from the session once per request. */
export interface Actor {
  accountId: string;
  sessionId: string;
  csrfToken: string;
  firstName: string;
  lastName: string;
  email: string;
  administrator: boolean;
  /** What remains before anything opens but the way in itself. */
  signInStep: 'done' | 'code' | 'enrolment';
  memberships: { organisationId: string; laboId: string; role: 'head' | 'contributor' }[];
  staffOf: { laboId: string; role: 'animator' | 'head' }[];
  /** Set when a program calls with a key instead of a person with a session. */
  apiKey?: { id: string; name: string; scopes: ApiScope[] };
}

/**
 * On an object: who of those around it (`access-checks.ts`), the kind of object (`access-objects.ts`), and the name of
 * the path, query or body field that holds its id: `id` unless said.
 */
export interface ObjectRule {
  to: Audience;
  of: ObjectKind;
  by?: string;
  /** A Labo's own programs may call it too, with a key that has this scope. */
  key?: ApiScope;
}

/**
 * The rule a route declares; a route without one stops the start. docs/security.md has the table.
 * `public`: anybody. `signing-in`: any session, even one whose second step is still to come. `signed-in`: any account,
 * about itself alone. `administrator`: the installation's.
 * `member`: insiders of the organisation named in that parameter. `staff`: of the Labo named in it.
 */
export type AccessRule =
  | 'public'
  | 'signing-in'
  | 'signed-in'
  | 'administrator'
  | { member: string; key?: ApiScope }
  | { staff: string; key?: ApiScope }
  | ObjectRule;

export const ACCESS_RULE = 'access-rule';

/** Says who may call a route; openapi.json repeats it as `x-access`. */
export const Allow = (rule: AccessRule) => {
  const told = asObjectRule(rule) ?? (rule as string);
  return applyDecorators(SetMetadata(ACCESS_RULE, rule), ApiExtension('x-access', told));
};

/** A rule that names an object, in its long form. */
export type LongRule = ObjectRule & { by: string };

/** The long form of a rule that names an object; null for the others. */
export function asObjectRule(rule: AccessRule): LongRule | null {
  if (typeof rule === 'string') return null;
  const key = rule.key ? { key: rule.key } : {};
  if ('member' in rule) return { to: 'insiders', of: 'organisation', by: rule.member, ...key };
  if ('staff' in rule) return { to: 'staff', of: 'labo', by: rule.staff, ...key };
  return { by: 'id', ...rule };
}

/** The person calling; only on routes that are not public. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<{ actor: Actor }>().actor;
});
