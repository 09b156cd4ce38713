import type { Columns } from './columns.js';
import { int32 } from './typed-arrays.js';

/** Term → the rows that hold it, in row order, with the weight it has there: `row << 8 | weight` (16 million rows). */
export interface PostingLists {
  start: Int32Array;
  entries: Int32Array;
}

/** Inverts the terms of a side. */
export function postingLists(columns: Columns, terms: number): PostingLists {
  const start = int32(terms + 1);
  const total = columns.termStart[columns.count];
  for (let i = 0; i < total; i++) start[columns.terms[i] + 1]++;
  for (let term = 0; term < terms; term++) start[term + 1] += start[term];
  const next = start.slice(0, terms);
  const entries = int32(total);
  for (let row = 0; row < columns.count; row++) {
    for (let i = columns.termStart[row]; i < columns.termStart[row + 1]; i++) {
      entries[next[columns.terms[i]]++] = (row << 8) | columns.termWeights[i];
    }
  }
  return { start, entries };
}
