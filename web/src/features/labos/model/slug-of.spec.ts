import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slugOf } from './slug-of.js';

describe('slugOf', () => {
  it.each([
    ['Labo d’Alsace', 'labo-d-alsace'],
    ['  Vallée de la Bruche ', 'vallee-de-la-bruche'],
    ['Cœur d’Hérault', 'coeur-d-herault'],
    ['!!!', ''],
  ])('of « %s » is %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  it('always gives what the server takes, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (name) => {
        expect(slugOf(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
