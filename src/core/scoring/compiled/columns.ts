import type { Conditions, Zone } from '../reading/listing-profile.js';

/**
 * One side of a snapshot as columns: row r of every array is the same listing. Rows are sorted by zone, so that
 * the listings a perimeter reaches lie next to each other.
 */
export interface Columns {
  count: number;
  /** Row → rank of its id among the ids of its side: equal scores are ordered by id. */
  rank: Int32Array;
  /** Row → index in the list the snapshot was compiled from. */
  source: Int32Array;
  /** 1 when the listing can take part at all (organisation available, deadline not past). */
  open: Uint8Array;
  organisation: Int32Array;
  /** types | guessed << 4. */
  types: Uint8Array;
  /** Numbers into `themeKeys`: themes | guessed << 16. */
  themes: Uint16Array;
  themeKeys: Int32Array;
  /** Numbers into `modalityKeys`: modalities | guessed << 12. */
  modalities: Uint16Array;
  modalityKeys: Int32Array;
  odd: Int32Array;
  publics: Int32Array;
  objectives: Uint8Array;
  /** Numbers into `sizeKeys`: employees, or -1. */
  sizes: Uint16Array;
  sizeKeys: Int32Array;
  /** Numbers into `zones`. */
  zone: Int32Array;
  zones: Zone[];
  /** First row of each zone; one more entry than there are zones. */
  zoneStart: Int32Array;
  /** -1 when unknown. */
  amountMin: Float64Array;
  amountMax: Float64Array;
  /** Sentinels ±2^30 when unknown. */
  startDay: Int32Array;
  deadlineDay: Int32Array;
  /** Grade of the days left, see the calendar criterion. */
  calendar: Uint16Array;
  readiness: Uint16Array;
  /** 0 unknown, 1 sells, 2 buys. */
  trade: Uint8Array;
  /** Terms of row r: `terms[termStart[r]…termStart[r + 1]]`, with their weights. */
  termStart: Int32Array;
  terms: Int32Array;
  termWeights: Uint8Array;
  inverseNorm: Float64Array;
  /** Core concepts of precision 2 and more, same layout. */
  coreStart: Int32Array;
  core: Uint16Array;
  /** Numbers into `territoryRules` + 1; 0 for none. */
  territoryRule: Int32Array;
  territoryRules: TerritoryRule[];
  /** Number of the listing's département, in the vocabulary shared by both sides. */
  departement: Int32Array;
  /** Kilometres written in the text; a very large number when none. */
  radius: Float64Array;
  /** Rows with rarer conditions, read one by one. */
  conditions: Map<number, Conditions>;
  hasConditions: Uint8Array;
  /** Rows whose organisation excludes others: row → organisation numbers. */
  excludes: Map<number, number[]>;
  kinds: Int32Array;
}

/** What a text says about where: départements as numbers. */
export interface TerritoryRule {
  only: number[];
  never: number[];
  focus: number[];
}

/** Names shared by both sides of a snapshot. */
export interface Vocabulary {
  terms: ReadonlyMap<string, number>;
}

export const noLimit = 1 << 30;
export const noRadius = 1e9;
