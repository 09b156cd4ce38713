import type { ListingProfile } from '../reading/listing-profile.js';
import type { Gate } from './gate.js';

/** Whether an organisation meets the size and kind another listing asks for in its text. Unknown sizes pass. */
export function accepts({ conditions }: ListingProfile, partner: ListingProfile): boolean {
  const { employees } = partner;
  if (conditions.minEmployees !== null && employees !== null && employees < conditions.minEmployees)
    return false;
  if (conditions.maxEmployees !== null && employees !== null && employees > conditions.maxEmployees)
    return false;
  return !conditions.refusedKinds.includes(partner.listing.organisation.kind ?? '');
}

export const statedOrganisation: Gate = {
  code: 'stated_organisation',
  label: 'Conditions sur l’organisation',
  refuse(need, offer) {
    if (!accepts(offer, need))
      return 'L’offre s’adresse à des organisations d’une autre taille ou d’une autre nature';
    if (!accepts(need, offer))
      return 'Le besoin s’adresse à des organisations d’une autre taille ou d’une autre nature';
    return null;
  },
};
