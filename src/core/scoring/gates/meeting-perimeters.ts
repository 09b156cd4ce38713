import { perimetersMeet } from '../../territory/perimeter.js';
import { kilometres } from '../criteria/territory.js';
import type { Zone } from '../reading/listing-profile.js';
import type { Gate } from './gate.js';

/** Neighbours may cross the border of a commune, an EPCI or a département: this many kilometres apart at most. */
export const neighbourKm = 15;

const located = (zone: Zone) => ({ place: { ...zone, epci: zone.epci || null }, perimeter: zone.level });

/** Whether two zones share ground, or their places are neighbours. Unknown places are never held against anyone. */
export function zonesMeet(a: Zone, b: Zone): boolean {
  if (!a.known || !b.known || perimetersMeet(located(a), located(b))) return true;
  const distance = kilometres(a, b);
  return distance !== null && distance <= neighbourKm;
}

export const meetingPerimeters: Gate = {
  code: 'meeting_perimeters',
  label: 'Périmètres',
  refuse: (need, offer) =>
    zonesMeet(need.zone, offer.zone) ? null : 'Les périmètres du besoin et de l’offre ne se rencontrent pas',
};
