import { createRequire } from 'node:module';
import type { Place } from '../../src/core/scoring/types.js';

const require = createRequire(import.meta.url);

interface CommuneFact {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  region?: string;
  population?: number;
}

/** Communes of France (Etalab), the larger ones repeated, so that listings gather where people live. */
export function realPlaces(departements?: readonly string[]): Place[] {
  const communes = require('@etalab/decoupage-administratif/data/communes.json') as CommuneFact[];
  const boxes = require('@etalab/fr-bounding-boxes/dist/communes.json') as {
    id: string;
    bbox: [number, number, number, number];
  }[];
  const epcis = require('@etalab/decoupage-administratif/data/epci.json') as {
    code: string;
    membres: { code: string }[];
  }[];
  const boxOf = new Map(boxes.map(({ id, bbox }) => [id.replace('fr:commune:', ''), bbox]));
  const epciOf = new Map(
    epcis.flatMap(({ code, membres }) => membres.map((member) => [member.code, code] as const)),
  );
  return communes
    .filter(
      ({ type, departement, population }) =>
        type === 'commune-actuelle' && departement && (population ?? 0) > 2500,
    )
    .filter(({ departement }) => !departements || departements.includes(departement as string))
    .flatMap(({ code, nom, departement, region, population }) => {
      const place: Place = {
        commune: code,
        name: nom,
        departement: departement as string,
        region: region as string,
        epci: epciOf.get(code) ?? null,
        ...centreOf(boxOf.get(code)),
      };
      return new Array<Place>(Math.min(60, Math.ceil((population ?? 0) / 8000))).fill(place);
    });
}

function centreOf(box: readonly number[] | undefined): { lat: number | null; lon: number | null } {
  if (!box) return { lat: null, lon: null };
  const [west, south, east, north] = box;
  return { lon: (west + east) / 2, lat: (south + north) / 2 };
}
