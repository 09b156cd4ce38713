import type { TextProfile } from '../reading/listing-profile.js';
import { conceptIndex, lexicon } from './lexicon/lexicon.js';
import type { TextStatistics } from './statistics.js';

/** Small collections say little about rarity: as if this many listings without the term had been read before. */
const priorDocuments = 40;
const conceptPart = [0, 0.45, 0.8, 1.25];
const wordPart = 0.5;

/**
 * Strength × rarity of every term, as whole numbers. Rarity is the inverse document frequency of Spärck Jones
 * (1972), ln((N + 1) / (n + ½)), smoothed for small collections and scaled to [0, 1].
 */
export function weighTerms(
  terms: { strength: ReadonlyMap<string, number>; core: ReadonlySet<string> },
  statistics: TextStatistics,
): TextProfile {
  const total = statistics.documents + priorDocuments;
  const scale = Math.log((total + 1) / 0.5);
  const weights = new Map<string, number>();
  let squares = 0;
  for (const term of [...terms.strength.keys()].sort()) {
    const seen = statistics.frequency.get(term) ?? 0;
    const rarity = Math.log((total + 1) / (seen + 0.5)) / scale;
    const index = conceptIndex.get(term);
    const part = index === undefined ? wordPart : conceptPart[lexicon[index].precision];
    const weight = Math.min(255, Math.round((terms.strength.get(term) as number) * rarity * part));
    if (weight === 0) continue;
    weights.set(term, weight);
    squares += weight * weight;
  }
  return { weights, inverseNorm: squares === 0 ? 0 : 1 / Math.sqrt(squares), core: terms.core };
}
