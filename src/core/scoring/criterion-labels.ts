import { criteriaOn } from './criteria/all-criteria.js';

const labels = new Map(criteriaOn(0).map((criterion) => [criterion.code, criterion.label]));

/** The French label of a criterion; the code itself when it is not one of ours. */
export const labelOfCriterion = (code: string): string => labels.get(code) ?? code;
