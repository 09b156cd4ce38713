import type { Columns } from './columns.js';
import { int32 } from './typed-arrays.js';

/** Term → the rows that hold it, in row order, with the weight it has there: `row << 8 | weight` (16 million rows). */
export interface PostingLists {
  start: Int32Array;
  entries: Int32Array;
}

/** Inverts the terms of a side, but those marked. */
export function postingLists(columns: Columns, terms: number, left: Uint8Array): PostingLists {
  const start = int32(terms + 1);
  const total = columns.termStart[columns.count];
  for (let i = 0; i < total; i++) if (left[columns.terms[i]] === 0) start[columns.terms[i] + 1]++;
  for (let term = 0; term < terms; term++) start[term + 1] += start[term];
  const next = start.slice(0, terms);
  const entries = int32(start[terms]);
  for (let row = 0; row < columns.count; row++) {
    for (let i = columns.termStart[row]; i < columns.termStart[row + 1]; i++) {
      const term = columns.terms[i];
      if (left[term] === 0) entries[next[term]++] = (row << 8) | columns.termWeights[i];
    }
  }
  return { start, entries };
}
