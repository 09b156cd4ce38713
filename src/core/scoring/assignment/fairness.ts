import type { Edge } from './edge.js';

/** How evenly a run shares its suggestions; stored with the run and shown to the animator. */
export interface Fairness {
  needs: number;
  offers: number;
  /** Listings with no admissible partner at all: nothing can be suggested to them. */
  needsWithoutPartner: number;
  offersWithoutPartner: number;
  /** Listings that have an admissible partner and yet no suggestion: always 0. */
  unserved: number;
  /** Share of listings (needs and offers that have a partner) with at least three suggestions. */
  shareWithThree: number;
  needsWithThree: number;
  offersWithThree: number;
  /** Gini coefficient of the number of suggestions per listing, 0 (equal) to 1. */
  giniOfNeeds: number;
  giniOfOffers: number;
  /** Most lists one offer appears in, and the cap that was applied. */
  mostForOneOffer: number;
  cap: number;
  /** Listings served one place beyond the cap because their only partners were full. */
  stretched: number;
}

/** Gini coefficient of counts (C. Gini, 1912), by the sorted-rank formula. 0 for an empty or all-zero list. */
export function gini(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, count, i) => sum + (i + 1) * count, 0);
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

/** Fairness of a choice of pairings. `reachable` tells which listings have an admissible partner. */
export function fairnessOf(
  chosen: readonly Edge[],
  reachable: { needs: readonly boolean[]; offers: readonly boolean[] },
  rule: { cap: number; stretched: number },
): Fairness {
  const perNeed = counts(
    reachable.needs.length,
    chosen.map(({ need }) => need),
  );
  const perOffer = counts(
    reachable.offers.length,
    chosen.map(({ offer }) => offer),
  );
  const needs = perNeed.filter((_, i) => reachable.needs[i]);
  const offers = perOffer.filter((_, i) => reachable.offers[i]);
  return {
    needs: perNeed.length,
    offers: perOffer.length,
    needsWithoutPartner: perNeed.length - needs.length,
    offersWithoutPartner: perOffer.length - offers.length,
    unserved: [...needs, ...offers].filter((count) => count === 0).length,
    shareWithThree: share([...needs, ...offers]),
    needsWithThree: share(needs),
    offersWithThree: share(offers),
    giniOfNeeds: rounded(gini(needs)),
    giniOfOffers: rounded(gini(offers)),
    mostForOneOffer: Math.max(0, ...perOffer),
    ...rule,
  };
}

function counts(size: number, indexes: readonly number[]): number[] {
  const list = new Array<number>(size).fill(0);
  for (const index of indexes) list[index]++;
  return list;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const share = (list: readonly number[]): number =>
  list.length === 0 ? 1 : rounded(list.filter((count) => count >= 3).length / list.length);
