import type { Commune, FormerCommune, GazetteerData } from '../../core/territory/gazetteer-data.js';

/** `data/communes.json` of `@etalab/decoupage-administratif`, the parts used here. */
export type CommuneFile = readonly {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement: string;
  region: string;
  codesPostaux?: string[];
  population?: number;
  anciensCodes?: string[];
  /** Commune of today of a merged one. */
  chefLieu?: string;
  /** Commune of an arrondissement. */
  commune?: string;
}[];

/** `data/epci.json` of the same package, the parts used here. */
export type EpciFile = readonly { code: string; nom: string; membres: readonly { code: string }[] }[];

/** `dist/communes.json` of `@etalab/fr-bounding-boxes`: west, south, east, north. */
export interface BoundingBox {
  id: string;
  bbox: [number, number, number, number];
}

/** Puts the three files together. A commune without a box takes the middle of those it was merged from. */
export function toGazetteerData(
  communes: CommuneFile,
  epcis: EpciFile,
  boxes: readonly BoundingBox[],
): GazetteerData {
  const boxOf = new Map(boxes.map(({ id, bbox }) => [id.slice(id.lastIndexOf(':') + 1), bbox]));
  const epciOf = new Map(epcis.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])));
  const current: Commune[] = [];
  const former: FormerCommune[] = [];
  for (const entry of communes) {
    if (entry.type === 'commune-actuelle') {
      const codes = boxOf.has(entry.code) ? [entry.code] : (entry.anciensCodes ?? []);
      current.push({
        code: entry.code,
        name: entry.nom,
        departement: entry.departement,
        region: entry.region,
        epci: epciOf.get(entry.code) ?? null,
        postalCodes: entry.codesPostaux ?? [],
        population: entry.population ?? 0,
        ...centreOf(codes.map((code) => boxOf.get(code)).filter((box) => box !== undefined)),
      });
      for (const code of entry.anciensCodes ?? []) former.push({ code, name: null, into: entry.code });
    } else {
      const into = entry.commune ?? entry.chefLieu;
      if (into) former.push({ code: entry.code, name: entry.nom, into });
    }
  }
  return {
    communes: current,
    formerCommunes: former,
    epcis: epcis.map(({ code, nom }) => ({ code, name: nom })),
  };
}

function centreOf(boxes: readonly BoundingBox['bbox'][]): { lat: number | null; lon: number | null } {
  if (boxes.length === 0) return { lat: null, lon: null };
  const west = Math.min(...boxes.map((box) => box[0]));
  const south = Math.min(...boxes.map((box) => box[1]));
  const east = Math.max(...boxes.map((box) => box[2]));
  const north = Math.max(...boxes.map((box) => box[3]));
  return { lat: (south + north) / 2, lon: (west + east) / 2 };
}
