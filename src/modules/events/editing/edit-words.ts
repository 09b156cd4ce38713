import type { EditableMeeting, ScheduleEdit } from '../../../core/events/schedule-edit.js';
import { Refusal } from '../../../platform/http/refusal.js';
import type { EditInput } from './schedule-edit.dto.js';

const INCOMPLETE = 'Cette modification est incomplète.';

/** The edit a page sent, or a refusal when something is missing from it. */
export function toEdit(input: EditInput, freshId: string): ScheduleEdit {
  const { kind, meetingId, otherId, round, table, associationId, companyId, locked } = input;
  if (kind === 'add' && associationId && companyId && round && table)
    return { kind, meetingId: meetingId ?? freshId, associationId, companyId, round, table };
  if (!meetingId) throw new Refusal(422, INCOMPLETE);
  if (kind === 'move' && round && table) return { kind, meetingId, round, table };
  if (kind === 'swap' && otherId) return { kind, meetingId, otherId };
  if (kind === 'lock' && locked !== undefined) return { kind, meetingId, locked };
  if (kind === 'remove') return { kind, meetingId };
  throw new Refusal(422, INCOMPLETE);
}

/** What an edit did, as other editors read it. */
export function editInWords(
  edit: ScheduleEdit,
  before: EditableMeeting | undefined,
  nameOf: (id: string) => string,
): string {
  const pair = (one: { associationId: string; companyId: string }) =>
    `${nameOf(one.associationId)} et ${nameOf(one.companyId)}`;
  const at = ({ round, table }: { round: number; table: number }) => `tour ${round}, table ${table}`;
  if (edit.kind === 'add') return `${pair(edit)} : ajouté au ${at(edit)}`;
  if (!before) return '';
  switch (edit.kind) {
    case 'move':
      return `${pair(before)} : du ${at(before)} au ${at(edit)}`;
    case 'swap':
      return `${pair(before)} : place échangée`;
    case 'remove':
      return `${pair(before)} : retiré du ${at(before)}`;
    case 'lock':
      return `${pair(before)} : ${edit.locked ? 'verrouillé' : 'déverrouillé'}`;
  }
}
