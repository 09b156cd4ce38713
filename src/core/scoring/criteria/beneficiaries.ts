import { codesIn, publicOrder, sizeOf } from '../reading/codes.js';
import { labelOfPublic } from '../reading/publics.js';
import { type Criterion, unknownGrade } from './criterion.js';
import { inSentence, listed } from './listed.js';

/** Shared publics over the smaller set, from 250 (none shared) to 1000; 500 when a side names none. Symmetric. */
export function gradePublics(a: number, b: number): number {
  if (a === 0 || b === 0) return unknownGrade;
  return Math.round(250 + (750 * sizeOf(a & b)) / Math.min(sizeOf(a), sizeOf(b)));
}

export const beneficiaries: Criterion = {
  code: 'beneficiaries',
  label: 'Publics',
  grade: (need, offer) => gradePublics(need.publics, offer.publics),
  say(need, offer) {
    const shared = codesIn(need.publics & offer.publics, publicOrder)
      .map(labelOfPublic)
      .map(inSentence);
    return shared.length === 0 ? null : `Mêmes publics : ${listed(shared)}`;
  },
};
