import type { AccessRule, LongRule } from '../../platform/http/access.js';
import type { Audience } from '../../platform/http/access-checks.js';

export const ROLES = [
  'anonymous',
  'contributor',
  'responsible',
  'animator',
  'head',
  'administrator',
  'api-key',
] as const;
export type Role = (typeof ROLES)[number];

/** Whose object is asked for, as the caller sees it. */
export const PLACES = ['own', 'other', 'foreign'] as const;
export type Place = (typeof PLACES)[number];

const NONE: readonly Place[] = [];
const OWN: readonly Place[] = ['own'];
const LABO: readonly Place[] = ['own', 'other'];
const ALL: readonly Place[] = PLACES;
type Row = Record<Role, readonly Place[]>;

/**
 * Who may reach which object: the whole of it, by audience. `own`: of the caller's organisation (for staff, of their
 * Labo). `other`: of another organisation of the same Labo, and shown there. `foreign`: of another Labo.
 */
export const DECLARED: Record<Audience, Row> = {
  neighbours: row(NONE, LABO, LABO, LABO, LABO, NONE, LABO),
  insiders: row(NONE, OWN, OWN, LABO, LABO, NONE, LABO),
  responsibles: row(NONE, NONE, OWN, LABO, LABO, NONE, LABO),
  staff: row(NONE, NONE, NONE, LABO, LABO, NONE, LABO),
  heads: row(NONE, NONE, NONE, NONE, LABO, NONE, NONE),
  team: row(NONE, NONE, NONE, LABO, LABO, ALL, LABO),
  governors: row(NONE, NONE, NONE, NONE, LABO, ALL, NONE),
};

/** The same for the rules that name no object. */
export const DECLARED_WITHOUT_OBJECT: Record<Extract<AccessRule, string>, Row> = {
  public: row(ALL, ALL, ALL, ALL, ALL, ALL, ALL),
  'signing-in': row(NONE, ALL, ALL, ALL, ALL, ALL, NONE),
  'signed-in': row(NONE, ALL, ALL, ALL, ALL, ALL, NONE),
  administrator: row(NONE, NONE, NONE, NONE, NONE, ALL, NONE),
};

export type ToldRule = Extract<AccessRule, string> | LongRule;

export function mayReach(rule: ToldRule, role: Role, place: Place): boolean {
  if (typeof rule === 'string') return DECLARED_WITHOUT_OBJECT[rule][role].includes(place);
  // The key tried has every scope: it reads what its Labo's staff reads, where the route accepts keys.
  return role === 'api-key' && !rule.key ? false : DECLARED[rule.to][role].includes(place);
}

function row(...places: (readonly Place[])[]): Row {
  return Object.fromEntries(ROLES.map((role, index) => [role, places[index]])) as Row;
}
