import { departements } from '../../core/territory/departements.js';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Labo } from './labo.entity.js';

type Territory = Pick<Labo, 'departements' | 'communes' | 'epcis'>;

/** More names than this are counted instead. */
const MOST_NAMES = 8;

/** « Bas-Rhin, Haut-Rhin », or the communes and EPCI it keeps to. */
export function territoryInWords({ communes, epcis, ...labo }: Territory, gazetteer: Gazetteer): string {
  const parts = [
    ...epcis.map((code) => gazetteer.epciName(code) ?? code),
    ...communes.map((code) => gazetteer.commune(code)?.name ?? code),
  ];
  const names =
    parts.length > 0
      ? parts
      : labo.departements.map((code) => departements.find((one) => one.code === code)?.name ?? code);
  if (names.length <= MOST_NAMES) return names.join(', ');
  return `${names.slice(0, MOST_NAMES - 1).join(', ')} et ${names.length - MOST_NAMES + 1} autres`;
}

/** Whether a commune lies in a Labo's territory; one nobody knows is not refused. */
export function covers(
  { departements, communes, epcis }: Territory,
  code: string,
  gazetteer: Gazetteer,
): boolean {
  const place = gazetteer.placeOf(code);
  if (!place) return true;
  if (communes.length === 0 && epcis.length === 0) return departements.includes(place.departement);
  return communes.includes(place.commune) || (place.epci !== null && epcis.includes(place.epci));
}
