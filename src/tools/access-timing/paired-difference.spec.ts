import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../core/kernel/seeded-random.js';
import { pairedDifference } from './paired-difference.js';

describe('pairedDifference', () => {
  it('sees a constant delay through a machine that slows down', () => {
    const pairs = Array.from({ length: 100 }, (_, i) => [i * 10, i * 10 + 7] as const);
    expect(pairedDifference(pairs)).toEqual({ median: 7, low: 7, high: 7 });
  });

  it('holds the true difference about nineteen times in twenty', () => {
    const random = seededRandom(5).next;
    let held = 0;
    for (let trial = 0; trial < 400; trial++) {
      const pairs = Array.from(
        { length: 200 },
        () => [random() ** 3 * 100, random() ** 3 * 100 + 2] as const,
      );
      const { low, high } = pairedDifference(pairs);
      if (low <= 2 && 2 <= high) held += 1;
    }
    expect(held).toBeGreaterThan(365);
  });

  it('keeps its median within its interval, whatever the measures', () => {
    const measure = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(measure, measure), { minLength: 1 }), (pairs) => {
        const { median, low, high } = pairedDifference(pairs);
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
      }),
    );
  });
});
