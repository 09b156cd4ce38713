import type { Columns } from './columns.js';
import { int32, uint8 } from './typed-arrays.js';

/** Term → the rows that hold it, in row order, with the weight it has there. */
export interface PostingLists {
  start: Int32Array;
  rows: Int32Array;
  weights: Uint8Array;
}

/** Inverts the terms of a side. */
export function postingLists(columns: Columns, terms: number): PostingLists {
  const start = int32(terms + 1);
  const total = columns.termStart[columns.count];
  for (let i = 0; i < total; i++) start[columns.terms[i] + 1]++;
  for (let term = 0; term < terms; term++) start[term + 1] += start[term];
  const next = start.slice(0, terms);
  const rows = int32(total);
  const weights = uint8(total);
  for (let row = 0; row < columns.count; row++) {
    for (let i = columns.termStart[row]; i < columns.termStart[row + 1]; i++) {
      const at = next[columns.terms[i]]++;
      rows[at] = row;
      weights[at] = columns.termWeights[i];
    }
  }
  return { start, rows, weights };
}
