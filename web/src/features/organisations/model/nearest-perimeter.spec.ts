import { describe, expect, it } from '@jest/globals';
import { nearestPerimeter } from './nearest-perimeter.js';

describe('the level a distance comes closest to', () => {
  it.each([
    [1, 'commune'],
    [5, 'commune'],
    [15, 'epci'],
    [30, 'departement'],
    [120, 'region'],
    [500, 'national'],
  ])('%i km is the %s', (km, level) => expect(nearestPerimeter(km)).toBe(level));
});
