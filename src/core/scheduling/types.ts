/** The words of a meeting timetable. Rounds and tables count from 1, as people say them. */

export interface Participant {
  id: string;
  name?: string;
  kind?: string;
  /** Rounds this participant cannot attend. */
  unavailable?: number[];
  /** Fewest meetings promised to this participant. */
  min?: number;
  /** Most meetings this participant accepts. */
  max?: number;
  /** Delegates who can sit at different tables in the same round (1 unless declared). */
  delegates?: number;
  /** Needs a step-free or a quiet table. */
  needs?: TableFeature[];
  /** Keeps this table for the whole event. */
  homeTable?: number;
}

export type TableFeature = 'step_free' | 'quiet';

export interface Pairing {
  id: string;
  a: string;
  b: string;
  /** How useful the meeting is, 0 to 1 (1 unless said). */
  score?: number;
  required?: boolean;
  /** Index from 1 into `sessions`. */
  session?: number;
  round?: number;
  table?: number;
  /** Pairings that must take place in an earlier round. */
  after?: string[];
}

export interface SchedulingProblem {
  rounds: number;
  /** [first round, last round] of each session; one session with all rounds unless said. */
  sessions?: [number, number][];
  tables: number;
  /** What particular tables offer, by table number. */
  tableFeatures?: Record<number, TableFeature[]>;
  participants: Participant[];
  pairings: Pairing[];
  /** Pairs of participants that must not meet. */
  forbidden?: [string, string][];
  limits?: { gapSpread?: number };
}

export interface Meeting {
  pairing: string;
  round: number;
  table: number;
}

export interface Schedule {
  meetings: Meeting[];
}
