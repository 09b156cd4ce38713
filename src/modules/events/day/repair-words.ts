import { french } from '../../../core/kernel/french-typography.js';
import type { MeetingChange } from '../../../core/scheduling/compare-schedules.js';
import type { BoardChange, RepairChange } from './day.dto.js';

const place = ({ round, table }: { round: number; table: number }) => `tour ${round}, table ${table}`;

/** One change of a repair, as the animator reads it before accepting. */
export function repairInWords(
  change: MeetingChange,
  nameOf: (registrationId: string) => string,
): RepairChange {
  const [a, b] = change.pairing.split('~').map(nameOf);
  const pair = `${a} et ${b}`;
  const words =
    change.change === 'added'
      ? `${pair} : ${place(change.after)}`
      : change.change === 'removed'
        ? `${pair} : n’a plus lieu (${place(change.before)})`
        : `${pair} : ${place(change.before)} → ${place(change.after)}`;
  return { change: change.change, words: french(words) };
}

/** What the wall says of the coming round, one line for each of the two. */
export function changesInWords(
  seats: { table: number; association: string; company: string; changed: boolean }[],
): BoardChange[] {
  return seats
    .filter(({ changed }) => changed)
    .flatMap(({ table, association, company }) => [
      { name: association, words: `table ${table}, avec ${company}` },
      { name: company, words: `table ${table}, avec ${association}` },
    ]);
}
