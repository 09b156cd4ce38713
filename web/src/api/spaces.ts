import type { LaboRef, Me, MembershipOrganisation } from './types.js';

/** The hat a person wears: one of their organisations, one of their Labos, or the whole installation. */
export type Space =
  | { kind: 'organisation'; key: string; organisation: MembershipOrganisation }
  | { kind: 'labo'; key: string; labo: LaboRef; role: 'animator' | 'head' }
  | { kind: 'administration'; key: string };
export type SpaceKind = Space['kind'];

/** Every hat this person may wear, the most used first. */
export function spacesOf(me: Me): Space[] {
  return [
    ...me.staffOf.map(({ labo, role }): Space => ({ kind: 'labo', key: `labo:${labo.id}`, labo, role })),
    ...me.memberships.map(
      ({ organisation }): Space => ({
        kind: 'organisation',
        key: `organisation:${organisation.id}`,
        organisation,
      }),
    ),
    ...(me.administrator ? [{ kind: 'administration', key: 'administration' } satisfies Space] : []),
  ];
}

/** The hat asked for when the person has it, else the first one they have, else none. */
export function chooseSpace(spaces: Space[], key: string | null): Space | null {
  return spaces.find((space) => space.key === key) ?? spaces[0] ?? null;
}

/** The first page of each hat. */
export function homeOf(space: Space | null): '/accueil' | '/aujourdhui' | '/labos' {
  if (space?.kind === 'labo') return '/aujourdhui';
  return space?.kind === 'administration' ? '/labos' : '/accueil';
}

/** A path of this application to come back to after signing in; anything else is ignored. */
export function safeReturnPath(path: unknown): string | null {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path) || path.startsWith('/connexion')) return null;
  return path;
}
