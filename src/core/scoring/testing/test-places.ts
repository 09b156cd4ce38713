import type { Place } from '../types.js';

/** Invented communes in real départements, close and far, for tests. */
export const testPlaces: readonly Place[] = [
  ['67', '44', 48.58, 7.75],
  ['68', '44', 47.75, 7.34],
  ['57', '44', 49.12, 6.18],
  ['29', '53', 48.39, -4.49],
  ['79', '75', 46.32, -0.46],
  ['13', '93', 43.3, 5.38],
].flatMap(([departement, region, lat, lon], d) =>
  Array.from({ length: 6 }, (_, i) => ({
    commune: `${departement}${900 + i}`,
    name: `Commune ${d}${i}`,
    departement: String(departement),
    region: String(region),
    epci: i === 5 ? null : `epci-${d}-${i % 2}`,
    lat: i === 4 ? null : Number(lat) + i * 0.07,
    lon: i === 4 ? null : Number(lon) + i * 0.05,
  })),
);
