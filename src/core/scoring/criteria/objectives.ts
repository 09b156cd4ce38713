import { labelIn } from '../../taxonomy/code-list.js';
import { objectiveFamilies } from '../../taxonomy/objective-families.js';
import { codesIn, objectiveOrder } from '../reading/codes.js';
import { type Criterion, unknownGrade } from './criterion.js';
import { inSentence, listed } from './listed.js';

/** 1000 when an objective family is shared, 400 when none is, 500 when a side has none. Symmetric. */
export function gradeObjectives(a: number, b: number): number {
  if (a === 0 || b === 0) return unknownGrade;
  return a & b ? 1000 : 400;
}

export const objectives: Criterion = {
  code: 'objectives',
  label: 'Objectifs poursuivis',
  grade: (need, offer) => gradeObjectives(need.objectives, offer.objectives),
  say(need, offer) {
    if (!need.listing.organisation.objectives?.length || !offer.listing.organisation.objectives?.length)
      return null;
    const shared = codesIn(need.objectives & offer.objectives, objectiveOrder);
    if (shared.length === 0) return null;
    return `Objectif partagé : ${listed(shared.map((code) => inSentence(labelIn(objectiveFamilies, code))))}`;
  },
};
