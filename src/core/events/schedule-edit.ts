/** One change to a timetable made by hand. Rounds and tables count from 1; ids are those of registrations. */
export type ScheduleEdit =
  | { kind: 'move'; meetingId: string; round: number; table: number }
  | { kind: 'swap'; meetingId: string; otherId: string }
  | { kind: 'lock'; meetingId: string; locked: boolean }
  | { kind: 'add'; meetingId: string; associationId: string; companyId: string; round: number; table: number }
  | { kind: 'remove'; meetingId: string };

export interface EditableMeeting {
  id: string;
  round: number;
  table: number;
  associationId: string;
  companyId: string;
  locked: boolean;
}

export type EditOutcome =
  | { meetings: EditableMeeting[]; undo: ScheduleEdit; touched: EditableMeeting[] }
  | { refused: string };

export interface EditRoom {
  rounds: number;
  tables: number;
  nameOf: (registrationId: string) => string;
  /** Rounds somebody cannot attend. */
  unavailable: (registrationId: string) => readonly number[];
}

/** The timetable after an edit with the edit that takes it back; or, in words, why it cannot be made. */
export function applyEdit(meetings: EditableMeeting[], edit: ScheduleEdit, room: EditRoom): EditOutcome {
  if (edit.kind === 'add') {
    const { meetingId: id, associationId, companyId, round, table } = edit;
    const fresh = { id, associationId, companyId, round, table, locked: false };
    if (meetings.some((one) => one.associationId === associationId && one.companyId === companyId))
      return { refused: 'Ces deux organisations ont déjà un rendez-vous.' };
    return settle([...meetings, fresh], [fresh], { kind: 'remove', meetingId: id }, room);
  }
  const meeting = meetings.find(({ id }) => id === edit.meetingId);
  if (!meeting) return { refused: 'Ce rendez-vous n’existe plus.' };
  if (edit.kind === 'lock') {
    const changed = { ...meeting, locked: edit.locked };
    return {
      meetings: replace(meetings, [changed]),
      undo: { ...edit, locked: meeting.locked },
      touched: [changed],
    };
  }
  if (meeting.locked) return { refused: 'Ce rendez-vous est verrouillé. Déverrouillez-le d’abord.' };
  const { round, table } = meeting;
  if (edit.kind === 'remove') {
    const { associationId, companyId } = meeting;
    const undo = { kind: 'add' as const, meetingId: meeting.id, associationId, companyId, round, table };
    return { meetings: meetings.filter(({ id }) => id !== meeting.id), undo, touched: [] };
  }
  if (edit.kind === 'move') {
    const moved = { ...meeting, round: edit.round, table: edit.table };
    return settle(replace(meetings, [moved]), [moved], { ...edit, round, table }, room);
  }
  const other = meetings.find(({ id }) => id === edit.otherId);
  if (!other) return { refused: 'L’autre rendez-vous n’existe plus.' };
  if (other.locked) return { refused: 'L’autre rendez-vous est verrouillé. Déverrouillez-le d’abord.' };
  const changed = [
    { ...meeting, round: other.round, table: other.table },
    { ...other, round, table },
  ];
  return settle(replace(meetings, changed), changed, edit, room);
}

const replace = (meetings: EditableMeeting[], changed: EditableMeeting[]) =>
  meetings.map((one) => changed.find(({ id }) => id === one.id) ?? one);

function settle(
  meetings: EditableMeeting[],
  touched: EditableMeeting[],
  undo: ScheduleEdit,
  room: EditRoom,
): EditOutcome {
  for (const one of touched) {
    const refused = conflictOf(meetings, one, room);
    if (refused) return { refused };
  }
  return { meetings, undo, touched };
}

/** Why this meeting cannot stay where it was put, or null. */
function conflictOf(meetings: EditableMeeting[], one: EditableMeeting, room: EditRoom): string | null {
  const { round, table, associationId, companyId } = one;
  if (round < 1 || round > room.rounds) return `Il n’y a pas de tour ${round}.`;
  if (table < 1 || table > room.tables) return `Il n’y a pas de table ${table}.`;
  for (const id of [associationId, companyId])
    if (room.unavailable(id).includes(round)) return `${room.nameOf(id)} ne peut pas venir au tour ${round}.`;
  for (const other of meetings) {
    if (other.id === one.id || other.round !== round) continue;
    const shared = [associationId, companyId].find(
      (id) => id === other.associationId || id === other.companyId,
    );
    if (shared) return `${room.nameOf(shared)} est déjà à la table ${other.table} au tour ${round}.`;
    if (other.table === table) {
      const [a, b] = [room.nameOf(other.associationId), room.nameOf(other.companyId)];
      return `La table ${table} est prise au tour ${round} par ${a} et ${b}.`;
    }
  }
  return null;
}

/** Places where this meeting could go, nearest round first; at most `count`. */
export function placesFor(
  meetings: EditableMeeting[],
  meeting: Omit<EditableMeeting, 'locked'>,
  room: EditRoom,
  count = 3,
): { round: number; table: number }[] {
  const found: { round: number; table: number }[] = [];
  const rounds = Array.from({ length: room.rounds }, (_, index) => index + 1).sort(
    (a, b) => Math.abs(a - meeting.round) - Math.abs(b - meeting.round) || a - b,
  );
  for (const round of rounds) {
    const used = new Set(
      meetings.filter((one) => one.round === round && one.id !== meeting.id).map((one) => one.table),
    );
    const tables = [meeting.table, ...Array.from({ length: room.tables }, (_, index) => index + 1)];
    const table = tables.find((one) => one >= 1 && one <= room.tables && !used.has(one));
    if (table === undefined || (round === meeting.round && table === meeting.table)) continue;
    if (conflictOf(meetings, { ...meeting, round, table, locked: false }, room) === null)
      found.push({ round, table });
    if (found.length === count) return found;
  }
  return found;
}
