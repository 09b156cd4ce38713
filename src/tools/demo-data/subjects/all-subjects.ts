import type { Subject } from '../types.js';
import { emploiSubjects } from './emploi.js';
import { environnementSubjects } from './environnement.js';
import { exclusionSubjects } from './exclusion-precarite.js';
import { handicapSubjects } from './handicap.js';
import { numeriqueSubjects } from './numerique.js';

/** Every subject, in the order of the themes. */
export const allSubjects: readonly Subject[] = [
  ...emploiSubjects,
  ...exclusionSubjects,
  ...environnementSubjects,
  ...handicapSubjects,
  ...numeriqueSubjects,
];
