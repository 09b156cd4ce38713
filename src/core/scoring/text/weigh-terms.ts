import type { TextProfile } from '../reading/listing-profile.js';
import type { TextTerms } from '../reading/text-terms.js';
import { conceptIndex, lexicon } from './lexicon/lexicon.js';
import { situationMark } from './situations/situations.js';
import type { TextStatistics } from './statistics.js';

/** Small collections say little about rarity: as if this many listings without the term had been read before. */
const priorDocuments = 40;
const conceptPart = [0, 0.45, 0.8, 1.25];
const wordPart = 0.2;
const situationPart = 1;

/**
 * Strength × rarity of one term, a whole number from 0 to 255. Rarity is the inverse document frequency of Spärck
 * Jones (1972), ln((N + 1) / (n + ½)), smoothed for small collections and scaled to [0, 1].
 */
export function termWeight(part: number, strength: number, seen: number, documents: number): number {
  const total = documents + priorDocuments;
  const rarity = Math.log((total + 1) / (seen + 0.5)) / Math.log((total + 1) / 0.5);
  return Math.min(255, Math.round(strength * rarity * part));
}

/** How much a term counts by its nature: an idea by its precision, a known situation, or a plain word. */
export function partOf(term: string): number {
  const concept = conceptIndex.get(term);
  if (concept !== undefined) return conceptPart[lexicon[concept].precision];
  return term[0] === situationMark ? situationPart : wordPart;
}

/** The weights of a listing's terms in a collection. */
export function weighTerms(
  terms: Pick<TextTerms, 'strength' | 'core' | 'said'>,
  statistics: TextStatistics,
): TextProfile {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, strength] of terms.strength) {
    const seen = statistics.frequency.get(term) ?? 0;
    const weight = termWeight(partOf(term), strength, seen, statistics.documents);
    if (weight === 0) continue;
    weights.set(term, weight);
    squares += weight * weight;
  }
  return { weights, inverseNorm: inverseNorm(squares), core: terms.core, said: terms.said };
}

/** 1 / √squares, 0 for an empty text. */
export function inverseNorm(squares: number): number {
  return squares === 0 ? 0 : 1 / Math.sqrt(squares);
}
