import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fictitiousPhone, fictitiousSiret, luhnKey } from './identifiers.js';

const luhnHolds = (digits: string) => luhnKey(digits.slice(0, -1)) === Number(digits.slice(-1));

describe('fictitious identifiers', () => {
  it('computes the key of the textbook example', () => {
    expect(luhnKey('7992739871')).toBe(3);
  });

  it('gives SIRET whose two keys hold and whose SIREN nobody can have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (serial) => {
        const siret = fictitiousSiret(serial);
        expect(siret).toMatch(/^0\d{13}$/);
        expect([luhnHolds(siret.slice(0, 9)), luhnHolds(siret)]).toEqual([true, true]);
      }),
    );
  });

  it('never repeats a SIRET, and stays inside the ranges reserved for fiction', () => {
    expect(new Set(Array.from({ length: 460 }, (_, i) => fictitiousSiret(i))).size).toBe(460);
    for (let serial = 0; serial < 460; serial++) {
      expect(fictitiousPhone(serial)).toMatch(
        /^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$/,
      );
    }
  });
});
