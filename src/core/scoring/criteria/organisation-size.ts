import { type Criterion, unknownGrade } from './criterion.js';

/**
 * Organisations of the same scale meet a little more easily: 1000 for the same size, 100 less for each doubling
 * twice over (a factor of four), never below 500. An unknown size is never worse than a known one: 1000.
 * Symmetric, and small meets small as well as large meets large.
 */
export function gradeSizes(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1000;
  const doublings = Math.abs(Math.log2((a + 1) / (b + 1)));
  return Math.max(unknownGrade, Math.round(1000 - 50 * doublings));
}

export const organisationSize: Criterion = {
  code: 'organisation_size',
  label: 'Taille des organisations',
  grade: (need, offer) => gradeSizes(need.employees, offer.employees),
  say(need, offer, grade, reader) {
    if (need.employees === null || offer.employees === null || grade < 900) return null;
    return reader === 'animator'
      ? 'Organisations de taille voisine'
      : 'Vos organisations sont de taille voisine';
  },
};
