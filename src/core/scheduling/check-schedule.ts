import { forbiddenPairs, order, pins, promisedCounts, requiredHeld } from './constraints/agreed-meetings.js';
import { gapSpread, homeTables, tableFeatures } from './constraints/comfort.js';
import {
  heldOnce,
  knownPairing,
  oneMeetingPerTable,
  onePlaceAtATime,
  presence,
  withinTheRoom,
} from './constraints/place-and-time.js';
import { indexSchedule, type SchedulingIndex } from './scheduling-index.js';
import type { Schedule, SchedulingProblem } from './types.js';
import type { Violation } from './violation.js';

/** Every broken rule and warning of a schedule, as data with French sentences; empty when all is well. */
export function checkSchedule(problem: SchedulingProblem, schedule: Schedule): Violation[] {
  return brokenRules(indexSchedule(problem, schedule), schedule);
}

/** The same of a schedule already looked up by name. */
export function brokenRules(index: SchedulingIndex, schedule: Schedule): Violation[] {
  return [
    ...knownPairing(index, schedule),
    ...heldOnce(index),
    ...withinTheRoom(index),
    ...presence(index),
    ...onePlaceAtATime(index),
    ...oneMeetingPerTable(index),
    ...forbiddenPairs(index),
    ...pins(index),
    ...order(index),
    ...tableFeatures(index),
    ...homeTables(index),
    ...requiredHeld(index),
    ...gapSpread(index),
    ...promisedCounts(index),
  ];
}
