import { countFates, type RowFate, type RowResult } from '../../core/importing/row-fate.js';

/** What an import did: how many rows met each fate, and the refused ones with their reasons. */
export interface ImportOutcome {
  counts: Record<RowResult, number>;
  created: number;
  updated: number;
  refused: { record: number; messages: string[] }[];
}

/** Rows to be written; a duplicate inside the file or a refused row is not. */
export const isWritten = <Draft>(fate: RowFate<Draft>): fate is RowFate<Draft> & { draft: Draft } =>
  fate.draft !== null && fate.result.startsWith('accepted');

export function outcomeOf<Draft>(fates: RowFate<Draft>[]): ImportOutcome {
  const written = fates.filter(isWritten);
  const updated = written.filter(({ existingId }) => existingId !== null).length;
  return {
    counts: countFates(fates),
    created: written.length - updated,
    updated,
    refused: fates
      .filter(({ result }) => result === 'rejected')
      .map(({ record, messages }) => ({ record, messages })),
  };
}
