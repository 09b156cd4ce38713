import type { ScoringListing, Side } from '../types.js';

/**
 * A listing read once: codes as bit masks, dates as day numbers, the text as weighted terms. Gates and criteria
 * read nothing else, which is what lets the compiled form be proven equal to the readable one.
 */
export interface ListingProfile {
  id: string;
  side: Side;
  listing: ScoringListing;
  types: number;
  themes: number;
  modalities: number;
  /** Codes guessed from the text because the box was empty. */
  inferred: { types: boolean; themes: boolean; modalities: boolean };
  odd: number;
  publics: number;
  objectives: number;
  /** Median number of employees of the size bracket, or null. */
  employees: number | null;
  zone: Zone;
  amount: { min: number; max: number } | null;
  startDay: number | null;
  deadlineDay: number | null;
  /** 0 to 1000: référent named, description long enough, boxes filled. */
  readiness: number;
  /** Commercial role the text shows: `sells` looks for customers, `buys` looks for a supplier. */
  trade: 'sells' | 'buys' | null;
  conditions: Conditions;
  text: TextProfile;
}

/** Where a listing plays: the perimeter around its place, then what its text adds. */
export interface Zone {
  level: 'commune' | 'epci' | 'departement' | 'region' | 'national';
  commune: string;
  epci: string;
  departement: string;
  region: string;
  lat: number | null;
  lon: number | null;
  known: boolean;
}

/** What a listing asks of the other side, beyond the boxes. */
export interface Conditions {
  onlyDepartements: ReadonlySet<string>;
  neverDepartements: ReadonlySet<string>;
  focusDepartements: ReadonlySet<string>;
  radiusKm: number | null;
  minEmployees: number | null;
  maxEmployees: number | null;
  refusedKinds: readonly string[];
  /** One of these concepts must be in the other listing. Empty: nothing is required. */
  requiredConcepts: ReadonlySet<string>;
  /** Concepts refused by the author. */
  excludedConcepts: ReadonlySet<string>;
}

export interface TextProfile {
  /** Term → weight (whole number): strength × rarity. Sorted by term. */
  weights: ReadonlyMap<string, number>;
  /** 1 / √Σ weight², 0 when there is no text. */
  inverseNorm: number;
  core: ReadonlySet<string>;
  /** Concepts the text names with a sure word: the only ones told to people. */
  said: ReadonlySet<string>;
}
