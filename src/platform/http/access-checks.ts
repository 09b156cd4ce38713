import type { Actor } from './access.js';

/** Whose an object is: the Labo, the organisations concerned, and whether others of the Labo may see it. */
export interface Owner {
  laboId: string;
  organisations: readonly string[];
  shown: boolean;
}

/** Every check of the application on an object ends here, so that a trial can take them all away (access:matrix). */
export const isStaffOf = (actor: Actor, laboId: string): boolean =>
  actor.staffOf.some((place) => place.laboId === laboId);

export const isHeadOf = (actor: Actor, laboId: string): boolean =>
  actor.staffOf.some((place) => place.laboId === laboId && place.role === 'head');

export const isMemberOf = (actor: Actor, organisationId: string): boolean =>
  actor.memberships.some((place) => place.organisationId === organisationId);

export const isResponsibleOf = (actor: Actor, organisationId: string): boolean =>
  actor.memberships.some((place) => place.organisationId === organisationId && place.role === 'head');

const belongsTo = (actor: Actor, laboId: string): boolean =>
  isStaffOf(actor, laboId) || actor.memberships.some((place) => place.laboId === laboId);

const isInsider = (actor: Actor, { laboId, organisations }: Owner): boolean =>
  isStaffOf(actor, laboId) || organisations.some((id) => isMemberOf(actor, id));

const ADMITS = {
  neighbours: (actor: Actor, owner: Owner) =>
    isInsider(actor, owner) || (owner.shown && belongsTo(actor, owner.laboId)),
  insiders: isInsider,
  responsibles: (actor: Actor, { laboId, organisations }: Owner) =>
    isStaffOf(actor, laboId) || organisations.some((id) => isResponsibleOf(actor, id)),
  staff: (actor: Actor, { laboId }: Owner) => isStaffOf(actor, laboId),
  heads: (actor: Actor, { laboId }: Owner) => isHeadOf(actor, laboId),
  team: (actor: Actor, { laboId }: Owner) => actor.administrator || isStaffOf(actor, laboId),
  governors: (actor: Actor, { laboId }: Owner) => actor.administrator || isHeadOf(actor, laboId),
};

export type Audience = keyof typeof ADMITS;
export const audiences = Object.keys(ADMITS) as Audience[];

/** Whether the caller is among those an object's rule admits; an object out of sight admits nobody. */
export const admits = (audience: Audience, actor: Actor, owner: Owner | null): boolean =>
  owner !== null && ADMITS[audience](actor, owner);

/** Of the installation. */
export const isAdministrator = (actor: Actor): boolean => actor.administrator;
