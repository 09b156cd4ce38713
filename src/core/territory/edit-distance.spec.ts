import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from './edit-distance.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('editDistance', () => {
  it.each([
    ['strasburg', 'strasbourg', 1, 1],
    ['hoehneim', 'hoenheim', 1, 1],
    ['stras', 'strasbourg', 3, 0],
    ['metz', 'paris', 3, 3],
    ['', 'ab', 2, 0],
  ])('from « %s » to « %s » takes %d, to a beginning %d', (typed, name, whole, prefix) => {
    expect(editDistance(typed, name, 2)).toEqual({ whole, prefix });
  });

  it('is none from a word to itself, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a, 2).whole).toBe(0);
        expect(editDistance(a, b, 20).whole).toBe(editDistance(b, a, 20).whole);
      }),
    );
  });

  it('answers the same whatever limit it stays under', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const free = editDistance(a, b, 20);
        const tight = editDistance(a, b, 2);
        expect(tight.whole).toBe(Math.min(3, free.whole));
        expect(tight.prefix).toBe(Math.min(3, free.prefix));
      }),
    );
  });
});
