import { type Actor, isHeadOf, isResponsibleOf, isStaffOf } from '../../platform/http/access.js';
import { isAdministrator } from '../../platform/http/access-checks.js';

/** Who decides on the people of an organisation: its responsables, and its Labo's staff. */
export const leadsOrganisation = (actor: Actor, organisation: { id: string; laboId: string }): boolean =>
  isStaffOf(actor, organisation.laboId) || isResponsibleOf(actor, organisation.id);

/** Who decides on the staff of a Labo: its head, and the installation's administrators. */
export const leadsLabo = (actor: Actor, laboId: string): boolean =>
  isAdministrator(actor) || isHeadOf(actor, laboId);
