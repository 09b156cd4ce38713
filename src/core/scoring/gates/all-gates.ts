import { amountInRange } from './amount-in-range.js';
import { availableOrganisation } from './available-organisation.js';
import { compatibleModality } from './compatible-modality.js';
import { compatibleType } from './compatible-type.js';
import { excludedOrganisation } from './excluded-organisation.js';
import type { Gate } from './gate.js';
import { meetingPerimeters } from './meeting-perimeters.js';
import { openDatesOn } from './open-dates.js';
import { ownOrganisation } from './own-organisation.js';
import { sameTradeRole } from './same-trade-role.js';
import { statedOrganisation } from './stated-organisation.js';
import { statedSubject } from './stated-subject.js';
import { statedTerritory } from './stated-territory.js';
import { wrongSide } from './wrong-side.js';

/** Every gate, in the order a person would check them. `today` is a day number. */
export const gatesOn = (today: number): readonly Gate[] => [
  wrongSide,
  ownOrganisation,
  availableOrganisation,
  excludedOrganisation,
  openDatesOn(today),
  compatibleType,
  compatibleModality,
  sameTradeRole,
  meetingPerimeters,
  statedTerritory,
  amountInRange,
  statedOrganisation,
  statedSubject,
];
