import type { ListingProfile } from '../reading/listing-profile.js';
import type { Gate } from './gate.js';

/** Why an organisation cannot take part in any suggestion now, or null. */
export function unavailable({ listing: { organisation } }: Pick<ListingProfile, 'listing'>): string | null {
  if (organisation.paused) return `${organisation.name} a mis ses suggestions en pause`;
  if (organisation.openCapacity !== undefined && organisation.openCapacity <= 0) {
    return `${organisation.name} suit déjà autant de mises en relation qu’elle le souhaite`;
  }
  return null;
}

/** Paused organisations and those that follow enough introductions already are left in peace. */
export const availableOrganisation: Gate = {
  code: 'available_organisation',
  label: 'Disponibilité',
  refuse: (need, offer) => unavailable(need) ?? unavailable(offer),
};
