import type { Pairing, Participant } from './types.js';

/** What has changed since a schedule was published. Rounds count from 1; `from` and `to` are included. */
export interface Happened {
  /** Absent, late (`to` given) or gone early (`from` given); the whole event when neither is. */
  absences?: { participant: string; from?: number; to?: number }[];
  /** People who came without being expected, with whom they could meet. */
  walkIns?: { participant: Participant; pairings: Pairing[] }[];
  /** Tables that can no longer be used. */
  tablesLost?: { table: number; from?: number; to?: number }[];
}
