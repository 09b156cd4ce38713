import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { french } from './french-typography.js';

describe('french', () => {
  it.each([
    ['Thème partagé : emploi ; lieu', 'Thème partagé\u202F: emploi\u202F; lieu'],
    ['pour « Halte »', 'pour «\u202FHalte\u202F»'],
    ['à 16 km, 3 500 €', 'à 16\u00A0km, 3\u202F500\u00A0€'],
    ["l'équipe d'ici", 'l’équipe d’ici'],
    ['14 h 30', '14\u00A0h 30'],
    ['à 0,3 % du maximum', 'à 0,3\u202F% du maximum'],
  ])('sets %j', (typed, set) => expect(french(typed)).toBe(set));

  it('leaves addresses alone', () => {
    const set = french('Voir « Halte Répit » : https://labo.example/a?b=c;d ; 30 % ?');
    expect(set).toBe(
      'Voir «\u202FHalte Répit\u202F»\u202F: https://labo.example/a?b=c;d\u202F; 30\u202F%\u202F?',
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(french(french(text))).toBe(french(text))));
  });
});
