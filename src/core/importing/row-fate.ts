export const rowResults = [
  'accepted',
  'accepted_with_warning',
  'accepted_neutralised',
  'duplicate',
  'rejected',
] as const;

export type RowResult = (typeof rowResults)[number];

/** What becomes of one row of a file, and why. */
export interface RowFate<Draft> {
  /** From 1, the header and empty lines not counted. */
  record: number;
  /** Line of the file where the record ends. */
  line: number;
  result: RowResult;
  /** What would be saved; null when rejected. A duplicate keeps its draft so that a person can compare. */
  draft: Draft | null;
  /** Id of the one already known: to update when accepted, to compare with when duplicate. */
  existingId: string | null;
  /** Record of the same file this one repeats. */
  duplicateOf: number | null;
  /** French sentences: why it is rejected, or what to look at. */
  messages: string[];
  /** The cells as read, to give the row back with its reasons. */
  cells: readonly string[];
}

/** How many rows met each fate. */
export function countFates(fates: Iterable<{ result: RowResult }>): Record<RowResult, number> {
  const counts = {
    accepted: 0,
    accepted_with_warning: 0,
    accepted_neutralised: 0,
    duplicate: 0,
    rejected: 0,
  };
  for (const { result } of fates) counts[result]++;
  return counts;
}
