import type { ScheduleComparison } from './compare-schedules.js';
import type { ScheduleMeasures } from './measure-schedule.js';
import type { Schedule } from './types.js';

export interface RepairProposal extends ScheduleMeasures {
  /** `must`: only what cannot stay. `worth_it`: places set free are offered to those who are idle. */
  kind: 'must' | 'worth_it';
  schedule: Schedule;
  comparison: ScheduleComparison;
  /** Meetings of the published schedule that keep their pairing but change round or table. */
  moved: number;
  removed: number;
  added: number;
  /** Required pairings that can no longer be held. */
  unheld: string[];
}
