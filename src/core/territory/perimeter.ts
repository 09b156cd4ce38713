import { type Perimeter, perimeterCodes } from '../taxonomy/perimeters.js';

/** The part of a place a perimeter looks at. */
export interface Located {
  commune: string;
  epci: string | null;
  departement: string;
  region: string;
}

/** A perimeter drawn around a place. A region is all of it; `national` is everywhere. */
export interface Zone {
  place: Located;
  perimeter: Perimeter;
}

/** Whether a zone reaches a place. */
export function perimeterCovers(zone: Zone, place: Located): boolean {
  switch (zone.perimeter) {
    case 'commune':
      return zone.place.commune === place.commune;
    case 'epci':
      return (
        zone.place.commune === place.commune || (zone.place.epci !== null && zone.place.epci === place.epci)
      );
    case 'departement':
      return zone.place.departement === place.departement;
    case 'region':
      return zone.place.region === place.region;
    case 'national':
      return true;
  }
}

/**
 * Whether two zones share some ground. They do when either reaches the other's place: the levels are nested, but
 * for an intercommunality astride two départements, which only counts where its place is.
 */
export const perimetersMeet = (a: Zone, b: Zone): boolean =>
  perimeterCovers(a, b.place) || perimeterCovers(b, a.place);

/** The wider of two perimeters. */
export const widerPerimeter = (a: Perimeter, b: Perimeter): Perimeter =>
  perimeterCodes.indexOf(a) >= perimeterCodes.indexOf(b) ? a : b;
