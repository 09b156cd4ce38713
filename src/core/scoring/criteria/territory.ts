import { distanceKm } from '../../territory/distance.js';
import type { ListingProfile, Zone } from '../reading/listing-profile.js';
import { type Criterion, unknownGrade } from './criterion.js';

const near = 10;
const far = 300;

/** Kilometres between two places, or null when one has no coordinates. */
export function kilometres(a: Zone, b: Zone): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}

/** From 1000 next door to 300 at 300 km and beyond, on a logarithm: the tenth kilometre costs more than the hundredth. */
export function gradeZones(need: Zone, offer: Zone): number {
  if (!need.known || !offer.known) return unknownGrade;
  const distance = kilometres(need, offer);
  const grade = distance === null ? gradeByNames(need, offer) : gradeByDistance(distance);
  return withinNation(grade, need.level === 'national' || offer.level === 'national');
}

/** Somebody who plays everywhere minds distance less. */
export function withinNation(grade: number, national: boolean): number {
  return national ? Math.max(grade, 600) : grade;
}

export function gradeByDistance(distance: number): number {
  const share = Math.log(1 + distance / near) / Math.log(1 + far / near);
  return Math.round(1000 - 700 * Math.min(1, share));
}

export function gradeByNames(a: Zone, b: Zone): number {
  if (a.commune === b.commune) return 1000;
  if (a.epci !== '' && a.epci === b.epci) return 850;
  if (a.departement === b.departement) return 700;
  return a.region === b.region ? 550 : 350;
}

/** A text that names other places than the partner's halves the grade: it is probably meant for elsewhere. */
export function focusFactor(author: ReadonlySet<string>, partner: string): number {
  return author.size > 0 && partner !== '' && !author.has(partner) ? 0.5 : 1;
}

function grade(need: ListingProfile, offer: ListingProfile): number {
  const factor =
    focusFactor(offer.conditions.focusDepartements, need.zone.departement) *
    focusFactor(need.conditions.focusDepartements, offer.zone.departement);
  return Math.round(gradeZones(need.zone, offer.zone) * factor);
}

export const territory: Criterion = {
  code: 'territory',
  label: 'Territoire',
  grade,
  say(need, offer, _grade, reader) {
    if (!need.zone.known || !offer.zone.known) return null;
    const distance = kilometres(need.zone, offer.zone);
    const subject = reader === 'animator' ? 'Les deux organisations sont' : 'Vous êtes';
    if (need.zone.commune === offer.zone.commune) {
      const name = need.listing.place?.name;
      return `${subject} dans la même commune${name ? ` (${name.replace(/ \d+e(r)? Arrondissement$/, '')})` : ''}`;
    }
    if (distance !== null) return `${subject} à ${Math.max(1, Math.round(distance))} km`;
    if (need.zone.departement === offer.zone.departement) return `${subject} dans le même département`;
    return need.zone.region === offer.zone.region ? `${subject} dans la même région` : null;
  },
  missing(need, offer, given) {
    if (!need.zone.known || !offer.zone.known) return 'Le lieu reste à préciser';
    return given < 400 ? 'La distance demande de prévoir des échanges à distance' : null;
  },
};
