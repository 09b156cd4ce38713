import { amount } from './amount.js';
import { beneficiaries } from './beneficiaries.js';
import { calendarOn } from './calendar.js';
import type { Criterion } from './criterion.js';
import { modality } from './modality.js';
import { objectives } from './objectives.js';
import { odd } from './odd.js';
import { organisationSize } from './organisation-size.js';
import { partnershipType } from './partnership-type.js';
import { readiness } from './readiness.js';
import { territory } from './territory.js';
import { text } from './text.js';
import { theme } from './theme.js';

/** Every criterion, in the order they are shown. `today` is a day number. */
export const criteriaOn = (today: number): readonly Criterion[] => [
  text,
  partnershipType,
  modality,
  theme,
  territory,
  beneficiaries,
  amount,
  calendarOn(today),
  odd,
  objectives,
  organisationSize,
  readiness,
];
