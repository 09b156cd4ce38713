import { describe, expect, it } from '@jest/globals';
import { quantityInWords } from './quantity-in-words.js';

describe('a quantity in words', () => {
  it.each([
    ['200', 'repas', '', '200\u00a0repas'],
    ['1', 'jours', '', '1\u00a0jour'],
    ['2500', 'heures', '', '2\u202f500\u00a0heures'],
    ['1,5', 'tonnes', '', '1,5\u00a0tonne'],
    ['200', null, 'Nous livrons 200 repas chauds par semaine.', '200\u00a0repas'],
    ['1500', null, 'Près de 1 500 salariés sont concernés', '1\u202f500\u00a0salariés'],
    ['20', null, 'Il y en a 120 dans le hangar.', null],
    ['20', null, 'Vingt vélos à réparer.', null],
    ['2 jours par semaine', null, '', '2 jours par semaine'],
    ['deux bureaux', 'm2', '', 'deux bureaux'],
    ['', 'm2', '', null],
    [null, null, '', null],
  ])('%s (%s) in « %s » is %s', (quantity, unit, text, expected) => {
    expect(quantityInWords(quantity, unit, text)).toBe(expected);
  });
});
