import type { Concept } from './concept.js';
import { environment } from './environment.js';
import { everydayTerms } from './everyday.js';
import { means } from './means.js';
import { publicsAndObjects } from './publics-and-objects.js';
import { solidarity } from './solidarity.js';
import { trades } from './trades.js';
import { work } from './work.js';

/** Every concept of the field. Order does not matter; codes are unique. */
export const lexicon: readonly Concept[] = [
  ...solidarity,
  ...work,
  ...environment,
  ...means,
  ...trades,
  ...publicsAndObjects,
];

/** A way of saying a concept: `sure` words name it, the others only hint at it and are never told to people. */
export interface Saying {
  code: string;
  sure: boolean;
}

/** The terms of every concept, then the everyday words that hint at it. */
export const sayings: readonly (readonly [terms: string, saying: Saying])[] = [
  ...lexicon.map(({ code, terms }) => [terms, { code, sure: true }] as const),
  ...[...everydayTerms].map(([code, terms]) => [terms, { code, sure: false }] as const),
];

/** Concept code → its index in `lexicon`. */
export const conceptIndex: ReadonlyMap<string, number> = new Map(
  lexicon.map((concept, index) => [concept.code, index]),
);

/** The French name of a concept. */
export function labelOfConcept(code: string): string {
  const index = conceptIndex.get(code);
  return index === undefined ? code : lexicon[index].label;
}
