/** A commune of today. */
export interface Commune {
  /** INSEE code: 67482, 2A004, 97411. */
  code: string;
  name: string;
  departement: string;
  region: string;
  /** SIREN of the intercommunality; null outside any. */
  epci: string | null;
  postalCodes: readonly string[];
  population: number;
  /** Centre, degrees WGS 84; null when unknown. */
  lat: number | null;
  lon: number | null;
}

/** A name or a code that leads to a commune of today: merged communes, arrondissements of Paris, Lyon, Marseille. */
export interface FormerCommune {
  code: string;
  /** Null when only the old code is known. */
  name: string | null;
  /** INSEE code of the commune of today. */
  into: string;
}

export interface Epci {
  code: string;
  name: string;
}

/** What a `Gazetteer` is built from: plain data. */
export interface GazetteerData {
  communes: readonly Commune[];
  formerCommunes: readonly FormerCommune[];
  epcis: readonly Epci[];
}
