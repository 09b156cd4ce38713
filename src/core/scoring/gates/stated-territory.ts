import { kilometres } from '../criteria/territory.js';
import type { ListingProfile } from '../reading/listing-profile.js';
import type { Gate } from './gate.js';

/** Distances run between centres of communes: a stated radius is read with this margin, in kilometres. */
export const radiusMarginKm = 5;

/** Whether a département is inside what an author wrote (« exclusivement dans le Finistère », « hors Bas-Rhin »). */
export function allowsDepartement({ conditions }: ListingProfile, departement: string): boolean {
  if (departement === '') return true;
  if (conditions.neverDepartements.has(departement)) return false;
  return conditions.onlyDepartements.size === 0 || conditions.onlyDepartements.has(departement);
}

/** What the text itself says about where is respected, even when the boxes say wider. */
export const statedTerritory: Gate = {
  code: 'stated_territory',
  label: 'Territoire écrit dans le texte',
  refuse(need, offer) {
    if (!allowsDepartement(offer, need.zone.departement))
      return 'L’offre écrit un territoire qui exclut le besoin';
    if (!allowsDepartement(need, offer.zone.departement))
      return 'Le besoin écrit un territoire qui exclut l’offre';
    const radius = Math.min(need.conditions.radiusKm ?? Infinity, offer.conditions.radiusKm ?? Infinity);
    if (radius === Infinity) return null;
    const distance = kilometres(need.zone, offer.zone);
    return distance !== null && distance > radius + radiusMarginKm
      ? `Plus loin que les ${radius} km écrits dans le texte`
      : null;
  },
};
