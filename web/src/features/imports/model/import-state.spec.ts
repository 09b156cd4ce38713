import { describe, expect, it } from '@jest/globals';
import { isWorking, sumsOf } from './import-state.js';

describe('the state of an import', () => {
  it('is working while the worker has it', () => {
    expect(
      (['reading', 'to_map', 'checking', 'checked', 'writing', 'written'] as const).filter(isWorking),
    ).toEqual(['reading', 'checking', 'writing']);
  });

  it('sums what would be written and what is left out; warned rows are counted once', () => {
    expect(sumsOf({ create: 3, update: 2, duplicate: 1, refused: 4, warned: 2 })).toEqual({
      written: 5,
      left: 5,
      total: 10,
    });
    expect(sumsOf(null)).toEqual({ written: 0, left: 0, total: 0 });
  });
});
