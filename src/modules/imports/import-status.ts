export type ImportStatus =
  | 'reading'
  | 'unreadable'
  | 'to_map'
  | 'checking'
  | 'checked'
  | 'writing'
  | 'written'
  | 'undoing'
  | 'undone';

/** What the animator may ask, from which states, and what follows. */
export const IMPORT_MOVES = {
  read: { from: ['to_map', 'checked'], to: 'reading' },
  check: { from: ['to_map', 'checked'], to: 'checking' },
  confirm: { from: ['checked'], to: 'writing' },
  undo: { from: ['written'], to: 'undoing' },
} as const satisfies Record<string, { from: ImportStatus[]; to: ImportStatus }>;

export type ImportMove = keyof typeof IMPORT_MOVES;

/** Where each work goes back to when it is cancelled or does not succeed: nothing has been written. */
export const BEFORE_WORK = {
  reading: 'unreadable',
  checking: 'to_map',
  writing: 'checked',
  undoing: 'written',
} as const satisfies Partial<Record<ImportStatus, ImportStatus>>;

export type WorkingStatus = keyof typeof BEFORE_WORK;

export const isWorking = (status: ImportStatus): status is WorkingStatus => status in BEFORE_WORK;

/** Files that changed nothing may be thrown away. */
export const DISCARDABLE: readonly ImportStatus[] = ['unreadable', 'to_map', 'checked'];

export const UNDO_DAYS = 30;

const undoEnd = (writtenAt: Date) => new Date(writtenAt.getTime() + UNDO_DAYS * 86_400_000);

/** Until when an import may be undone; null when it cannot. */
export function undoableUntil(status: ImportStatus, writtenAt: Date | null, now: Date): Date | null {
  if (status !== 'written' || !writtenAt) return null;
  const end = undoEnd(writtenAt);
  return end > now ? end : null;
}
