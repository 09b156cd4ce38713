import type { ListingProfile, TextProfile } from '../reading/listing-profile.js';
import { conceptIndex, labelOfConcept, lexicon } from '../text/lexicon/lexicon.js';
import type { Criterion } from './criterion.js';
import { inSentence, listed } from './listed.js';

/** Half of the scale is reached at this cosine. */
export const halfway = 0.25;

/** Σ of the products of the weights of shared terms: a whole number, whatever the order. */
export function dotProduct(a: TextProfile, b: TextProfile): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small.weights) dot += weight * (large.weights.get(term) ?? 0);
  return dot;
}

/**
 * Cosine of two weighted texts (Salton's vector space model), then a curve that rises fast at first: two needs
 * described in different words rarely go beyond 0.4.
 */
export function gradeText(dot: number, inverseNormNeed: number, inverseNormOffer: number): number {
  return gradeCosine(dot * (inverseNormNeed * inverseNormOffer));
}

/** The curve alone; it never falls as the cosine grows. */
export function gradeCosine(cosine: number): number {
  return Math.min(1000, Math.round((1000 * (1 + halfway) * cosine) / (cosine + halfway)));
}

/** The labels of the ideas that bring two texts together, strongest first. */
export function sharedIdeas(need: ListingProfile, offer: ListingProfile, most: number): string[] {
  const shared: { code: string; force: number }[] = [];
  for (const [term, weight] of need.text.weights) {
    const other = offer.text.weights.get(term);
    const index = conceptIndex.get(term);
    if (!need.text.said.has(term) || !offer.text.said.has(term)) continue;
    if (other === undefined || index === undefined || lexicon[index].precision < 2) continue;
    shared.push({ code: term, force: weight * other });
  }
  shared.sort((a, b) => b.force - a.force || (a.code < b.code ? -1 : 1));
  return shared.slice(0, most).map(({ code }) => labelOfConcept(code));
}

export const text: Criterion = {
  code: 'text',
  label: 'Sujet décrit',
  grade: (need, offer) =>
    gradeText(dotProduct(need.text, offer.text), need.text.inverseNorm, offer.text.inverseNorm),
  say(need, offer, grade, reader) {
    const ideas = sharedIdeas(need, offer, 3).map(inSentence);
    if (ideas.length === 0 || grade < 150) return null;
    return reader === 'animator'
      ? `Les deux textes parlent de : ${listed(ideas)}`
      : `Vos deux textes parlent de : ${listed(ideas)}`;
  },
  missing: (_need, _offer, grade) =>
    grade < 250
      ? 'Les deux textes disent peu de choses en commun : un échange dira si le sujet est le même'
      : null,
};
