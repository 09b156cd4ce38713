import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weekOf } from './period.js';

describe('weekOf', () => {
  it('counts weeks in French time, across new year and both clock changes', () => {
    expect(weekOf(new Date('2026-11-22T22:59:00Z'))).toBe('2026-W47');
    expect(weekOf(new Date('2026-11-22T23:00:00Z'))).toBe('2026-W48');
    expect(weekOf(new Date('2027-01-03T12:00:00Z'))).toBe('2026-W53');
    expect(weekOf(new Date('2027-03-28T21:59:00Z'))).toBe('2027-W12');
    expect(weekOf(new Date('2027-03-28T22:00:00Z'))).toBe('2027-W13');
  });

  it('gives exactly one period to each of seven days in a row from a Tuesday morning', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (week) => {
        const tuesday = Date.UTC(2026, 0, 6, 8) + week * 7 * 86_400_000;
        const next = tuesday + 7 * 86_400_000;
        expect(weekOf(new Date(tuesday))).not.toBe(weekOf(new Date(next)));
      }),
    );
  });
});
