import type { RowFate } from '../../core/importing/row-fate.js';

export const fates = ['create', 'update', 'duplicate', 'refused'] as const;
export type Fate = (typeof fates)[number];

/** Rows of each fate; `warned` counts those written with something to look at. */
export type FateCounts = Record<Fate | 'warned', number>;

export const noFates = (): FateCounts => ({ create: 0, update: 0, duplicate: 0, refused: 0, warned: 0 });

/** What becomes of a row, in the animator's four words. */
export function fateOf({ result, existingId }: Pick<RowFate<unknown>, 'result' | 'existingId'>): Fate {
  if (result === 'rejected') return 'refused';
  if (result === 'duplicate') return 'duplicate';
  return existingId ? 'update' : 'create';
}

export const isWritten = (fate: Fate): boolean => fate === 'create' || fate === 'update';

export function countFate(counts: FateCounts, fate: Fate, messages: readonly string[]): void {
  counts[fate]++;
  if (isWritten(fate) && messages.length > 0) counts.warned++;
}
