import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distanceKm } from '../../territory/distance.js';
import { gradeByDistance } from '../criteria/territory.js';
import { gradeByChord } from './chord-grades.js';

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const point = (lat: number, lon: number) => [
  Math.cos(radians(lat)) * Math.cos(radians(lon)),
  Math.cos(radians(lat)) * Math.sin(radians(lon)),
  Math.sin(radians(lat)),
];

describe('The territory grade read from a chord', () => {
  it('is the grade of the distance, or is left undecided', () => {
    const degree = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degree(80), degree(170), degree(4), degree(4), (lat, lon, up, right) => {
        const there = { lat: lat + up, lon: lon + right };
        const other = point(there.lat, there.lon);
        const square = point(lat, lon).reduce((sum, value, i) => sum + (value - other[i]) ** 2, 0);
        const grade = gradeByChord(square);
        if (grade >= 0) expect(grade).toBe(gradeByDistance(distanceKm({ lat, lon }, there)));
      }),
      { numRuns: 3000 },
    );
  });

  it('is decided for most distances', () => {
    const chords = Array.from({ length: 3000 }, (_, i) => (i * 0.1 + 0.05) / 6371);
    expect(chords.filter((chord) => gradeByChord(chord ** 2) >= 0).length).toBeGreaterThan(2700);
  });
});
