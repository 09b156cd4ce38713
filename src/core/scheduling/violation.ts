export type SchedulingRule =
  | 'known_pairing'
  | 'held_once'
  | 'known_round'
  | 'known_table'
  | 'presence'
  | 'one_place_at_a_time'
  | 'one_meeting_per_table'
  | 'forbidden_pair'
  | 'session'
  | 'pinned_round'
  | 'pinned_table'
  | 'order'
  | 'maximum'
  | 'table_features'
  | 'home_table'
  | 'required'
  | 'gap_spread'
  | 'minimum';

/** One broken rule or warning, with the sentence the animator reads. Rounds and tables count from 1. */
export interface Violation {
  rule: SchedulingRule;
  /** French, ready to show. */
  message: string;
  round?: number;
  table?: number;
  /** Identifiers of the participants concerned. */
  participants?: string[];
  /** Identifiers of the pairings concerned. */
  pairings?: string[];
  severity: 'broken' | 'warning';
}
