import { type Actor, isStaffOf } from '../../platform/http/access.js';

/** Who decides on the people of an organisation: its responsables, and its Labo's staff. */
export const leadsOrganisation = (actor: Actor, organisation: { id: string; laboId: string }): boolean =>
  isStaffOf(actor, organisation.laboId) ||
  actor.memberships.some(({ organisationId, role }) => organisationId === organisation.id && role === 'head');

/** Who decides on the staff of a Labo: its head, and the installation's administrators. */
export const leadsLabo = (actor: Actor, laboId: string): boolean =>
  actor.administrator || actor.staffOf.some((place) => place.laboId === laboId && place.role === 'head');
