import { codesIn, oddOrder, sizeOf } from '../reading/codes.js';
import { type Criterion, unknownGrade } from './criterion.js';
import { listed } from './listed.js';

/** Shared ODD over the smaller set: 300 when none is shared, 500 when a side names none. Symmetric. */
export function gradeOdd(a: number, b: number): number {
  if (a === 0 || b === 0) return unknownGrade;
  return Math.round(300 + (700 * sizeOf(a & b)) / Math.min(sizeOf(a), sizeOf(b)));
}

export const odd: Criterion = {
  code: 'odd',
  label: 'Objectifs de développement durable',
  grade: (need, offer) => gradeOdd(need.odd, offer.odd),
  say(need, offer) {
    const shared = codesIn(need.odd & offer.odd, oddOrder).map((code) => Number(code.slice(3)));
    return shared.length === 0 ? null : `ODD en commun : ${listed(shared.map(String))}`;
  },
};
