import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkWording } from './wording-checks.js';

const LONG =
  'Notre équipe accompagne vingt familles du quartier et cherche à rendre son accueil plus simple, le soir et le samedi.';
const codes = (title: string, description = LONG, side: 'need' | 'offer' = 'need') =>
  checkWording({ side, title, description }).map(({ code }) => code);

describe('gentle checks of the wording', () => {
  it.each([
    ['a need that asks for a gift of money', ['Un don financier pour nos locaux', LONG, 'need'], ['money']],
    ['a need that names a sum', ['Un camion', `${LONG} Il nous faut 12 000 euros.`, 'need'], ['money']],
    ['an offer that names a sum', ['Une bourse de 2 000 € pour un projet', LONG, 'offer'], []],
    ['an offer that sells', ['Nos produits en promotion', LONG, 'offer'], ['selling']],
    ['an address in the story', ['Un juriste', `${LONG} Écrivez à nous@asso.example`, 'need'], ['contact']],
    ['a telephone in the title', ['Appelez le 03 88 01 02 03', LONG, 'need'], ['contact']],
    ['a title in capitals', ['CHERCHONS JURISTE BENEVOLE', LONG, 'need'], ['capitals']],
    ['many exclamation marks', ['Vite !! un camion', LONG, 'need'], ['shouting']],
    ['a story of a few words', ['Un camion', 'Pour samedi.', 'need'], ['short']],
    ['a plain need', ['Un juriste deux jours par mois', LONG, 'need'], []],
  ] as const)('warns of %s', (_, [title, description, side], expected) => {
    expect(codes(title, description, side)).toEqual(expected);
  });

  it('says in which field', () => {
    const [warning] = checkWording({ side: 'need', title: 'Un camion', description: `${LONG} 500 €` });
    expect(warning.field).toBe('description');
  });

  it('never stumbles, and never says the same twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, description) => {
        const found = codes(title, description);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
