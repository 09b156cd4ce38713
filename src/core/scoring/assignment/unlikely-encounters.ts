import type { SeededRandom } from '../../kernel/seeded-random.js';
import type { Edge } from './edge.js';

export interface UnlikelyQuestion {
  /** Admissible pairings that were not chosen and that leave the usual subjects (see `propose-pairings.ts`). */
  candidates: readonly Edge[];
  /** How many suggestions each offer already has: the least exposed come first. */
  exposure: readonly number[];
  /** How many to draw at most. */
  count: number;
}

/**
 * *Rencontres improbables*: at most one per need and per offer, drawn with chances that grow for offers rarely
 * seen. The same seed draws the same ones.
 */
export function drawUnlikely(
  { candidates, exposure, count }: UnlikelyQuestion,
  random: SeededRandom,
): Edge[] {
  const needs = new Set<number>();
  const offers = new Set<number>();
  const ranked = candidates
    .map((edge) => ({ edge, key: random.next() ** (1 + exposure[edge.offer]) }))
    .sort((a, b) => b.key - a.key);
  const drawn: Edge[] = [];
  for (const { edge } of ranked) {
    if (drawn.length >= count) break;
    if (needs.has(edge.need) || offers.has(edge.offer)) continue;
    needs.add(edge.need);
    offers.add(edge.offer);
    drawn.push(edge);
  }
  return drawn;
}
