import type { Concept } from './concept.js';
import { environment } from './environment.js';
import { everydayTerms } from './everyday.js';
import { means } from './means.js';
import { solidarity } from './solidarity.js';
import { work } from './work.js';

/** Every concept of the field. Order does not matter; codes are unique. */
export const lexicon: readonly Concept[] = [...solidarity, ...work, ...environment, ...means].map(
  (concept) => {
    const everyday = everydayTerms.get(concept.code);
    return everyday ? { ...concept, terms: `${concept.terms}, ${everyday}` } : concept;
  },
);

/** Concept code → its index in `lexicon`. */
export const conceptIndex: ReadonlyMap<string, number> = new Map(
  lexicon.map((concept, index) => [concept.code, index]),
);

/** The French name of a concept. */
export function labelOfConcept(code: string): string {
  const index = conceptIndex.get(code);
  return index === undefined ? code : lexicon[index].label;
}
