import type { ScheduleMeasures } from './measure-schedule.js';
import type { Schedule } from './types.js';

/** Why a request cannot be met, as small as it could be made. */
export interface Explanation {
  /** French, ready to show. */
  message: string;
  participants: string[];
  pairings: string[];
  rounds?: number[];
}

/**
 * `optimal`: all rules met, the score at its proven bound and no fewer gaps possible or asked for.
 * `feasible`: all rules met. `infeasible`: proven impossible, see `explanations`; the schedule is the best partial
 * one. `unfinished`: some rule could not be met in the time given and nobody knows whether it can be.
 */
export type ScheduleStatus = 'optimal' | 'feasible' | 'infeasible' | 'unfinished';

export interface ScheduleResult extends ScheduleMeasures {
  schedule: Schedule;
  status: ScheduleStatus;
  /** Certified: no schedule with the least shortfall has a higher score. */
  bound: number;
  /** (bound − score) / bound, 0 when the score is proven best. */
  gap: number;
  /** The same in French words: « à 0,3 % du maximum possible ». */
  gapWords: string;
  /** Certified: no schedule has a smaller shortfall. */
  shortfallBound: number;
  /** Certified: no schedule holding these meetings has fewer gaps. */
  gapsBound: number;
  /** Rules broken, as `checkSchedule` counts them (severity « broken »). */
  broken: number;
  /** Required pairings that found no place. */
  unheld: string[];
  explanations: Explanation[];
  iterations: number;
  ms: number;
}

export interface ScheduleProgress {
  phase: 'choice' | 'placing' | 'gaps' | 'tables';
  score: number;
  bound: number;
  gaps: number;
  unplaced: number;
  ms: number;
}
