import { median } from './median.js';

/** In milliseconds, or whatever the pairs are in. */
export interface PairedDifference {
  /** The middle of what each pair differs by, second minus first. */
  median: number;
  /** Where that middle lies with 95 % confidence. */
  low: number;
  high: number;
}

/** Two-sided, 95 %. */
const NORMAL_95 = 1.96;

/**
 * What pairs of measures taken one after the other differ by: a machine that slows down slows both. The interval
 * comes from the ranks of the differences (n/2 ± 1.96·√n/2: Conover, Practical Nonparametric Statistics), which
 * supposes nothing of how they spread.
 */
export function pairedDifference(pairs: readonly (readonly [number, number])[]): PairedDifference {
  const sorted = pairs.map(([first, second]) => second - first).sort((a, b) => a - b);
  const last = sorted.length - 1;
  const reach = (NORMAL_95 * Math.sqrt(sorted.length)) / 2;
  const at = (rank: number) => sorted[Math.min(last, Math.max(0, rank))];
  return {
    median: median(sorted),
    low: at(Math.floor(sorted.length / 2 - reach) - 1),
    high: at(Math.ceil(sorted.length / 2 + reach)),
  };
}
