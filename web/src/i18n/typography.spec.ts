import { describe, expect, it } from '@jest/globals';
import { dictionary, french } from './typography.js';

describe('french typography', () => {
  it('puts a narrow no-break space before double punctuation and inside quotes', () => {
    expect(french('Où ? Ici : « ça » ; voilà !')).toBe(
      'Où\u202f? Ici\u202f: «\u202fça\u202f»\u202f; voilà\u202f!',
    );
  });

  it('keeps a number with its unit and the hour with its minutes', () => {
    expect(french('12 km, 14 h 30, 7 min, 12 000 €, 3 hommes')).toBe(
      '12\u00a0km, 14\u00a0h\u00a030, 7\u00a0min, 12\u202f000\u00a0€, 3 hommes',
    );
  });

  it('curls apostrophes', () => {
    expect(french("aujourd'hui")).toBe('aujourd’hui');
  });

  it('reaches nested entries and the answers of functions', () => {
    const words = dictionary({ a: { b: 'Oui !' }, c: (n: number) => `${n} km ?`, d: ['Non !'] });
    expect([words.a.b, words.c(3), words.d[0]]).toEqual(['Oui\u202f!', '3\u00a0km\u202f?', 'Non\u202f!']);
  });
});
