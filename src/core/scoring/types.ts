/** What the scoring reads and what it answers. Codes come from `core/taxonomy`. */

export type Side = 'need' | 'offer';

export interface Place {
  /** INSEE code of the commune. */
  commune: string;
  name?: string;
  departement: string;
  region: string;
  epci: string | null;
  /** Degrees, WGS 84. */
  lat: number | null;
  lon: number | null;
}

export interface ScoringOrganisation {
  id: string;
  name: string;
  kind: string | null;
  /** INSEE size bracket, e.g. `12` for 20 to 49 employees. */
  size: string | null;
  objectives?: string[];
  /** Introductions it can still follow; absent means no limit. */
  openCapacity?: number;
  paused?: boolean;
  hasReferent?: boolean;
  /** Organisations it does not want to meet, already refused, or already works with. */
  excludes?: string[];
}

export interface ScoringListing {
  id: string;
  side: Side;
  organisation: ScoringOrganisation;
  title: string;
  description: string;
  partnershipTypes: string[];
  themes: string[];
  modalities: string[];
  odd?: string[];
  beneficiaries?: string[];
  place: Place | null;
  /** Where else it plays: a pairing counts from the place that suits it best. */
  otherPlaces?: Place[];
  /** commune, epci, departement, region or national. */
  perimeter: string | null;
  /** Euros. */
  amount: { min: number | null; max: number | null } | null;
  /** ISO dates (YYYY-MM-DD). */
  startsOn?: string | null;
  deadline: string | null;
}

/** One graded criterion of a score: `value` and `weight` in [0, 1]; the total is the sum of value × weight. */
export interface ScorePart {
  criterion: string;
  value: number;
  weight: number;
  reason: string;
}

/** `fact` is shown with a tick, `open` with a question mark. */
export interface Reason {
  criterion: string;
  kind: 'fact' | 'open';
  text: string;
}

/** The same pairing told to one side, in French, second person plural. */
export interface Explanation {
  summary: string;
  reasons: Reason[];
}

export interface Proposal {
  needId: string;
  offerId: string;
  /** 0 to 1. */
  total: number;
  parts: ScorePart[];
  forNeed: Explanation;
  forOffer: Explanation;
  /** True for a *rencontre improbable*: outside the usual top lists, shown and labelled as such. */
  unlikely: boolean;
}
