import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Checked } from './checked.js';
import { phoneVectors, rnaVectors, sirenVectors, siretVectors } from './identifier-vectors.js';
import { hasLuhnKey } from './luhn.js';
import { checkPhone, formatPhone } from './phone.js';
import { checkRna } from './rna.js';
import { checkSiren } from './siren.js';
import { checkSiret, sirenOf } from './siret.js';

const normalised = (checked: Checked<string>): string | null => (checked.ok ? checked.value : null);
const messageOf = (checked: Checked<string>): string => (checked.ok ? 'accepté' : checked.message);
const suggestionsOf = (checked: Checked<string>): readonly string[] =>
  checked.ok ? [] : (checked.suggestions ?? []);

describe.each([
  ['SIREN', checkSiren, sirenVectors],
  ['SIRET', checkSiret, siretVectors],
  ['RNA', checkRna, rnaVectors],
  ['téléphone', checkPhone, phoneVectors],
] as const)('%s', (_name, check, vectors) => {
  it.each(vectors)('reads « %s » as %s (%s)', (written, expected) => {
    expect(normalised(check(written))).toBe(expected);
  });

  it('gives back its own answers unchanged', () => {
    for (const [, expected] of vectors) {
      if (expected !== null) expect(normalised(check(expected))).toBe(expected);
    }
  });

  it('answers any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof check(text).ok === 'boolean'));
  });
});

describe('keys', () => {
  const withKey = (digits: string) =>
    Array.from({ length: 10 }, (_, key) => digits + key).find((candidate) => hasLuhnKey(candidate))!;
  const sirens = fc
    .integer({ min: 1, max: 99_999_999 })
    .map((head) => withKey(String(head).padStart(8, '0')))
    .filter((siren) => siren !== '356000000');
  const sirets = fc
    .tuple(sirens, fc.integer({ min: 0, max: 9999 }))
    .map(([siren, office]) => withKey(siren + String(office).padStart(4, '0')));

  it('catches any single wrong digit', () => {
    fc.assert(
      fc.property(sirets, fc.nat(13), fc.integer({ min: 1, max: 9 }), (siret, at, shift) => {
        const wrong = siret.slice(0, at) + ((Number(siret[at]) + shift) % 10) + siret.slice(at + 1);
        expect(normalised(checkSiret(siret))).toBe(siret);
        if (!wrong.startsWith('356000000')) expect(checkSiret(wrong).ok).toBe(false);
      }),
    );
  });

  it('does not mind where people put spaces', () => {
    fc.assert(
      fc.property(
        sirens,
        fc.array(fc.nat(9)),
        fc.constantFrom(' ', '\u00a0', '\u202f', '.'),
        (siren, cuts, blank) => {
          const spaced = [...siren].map((digit, i) => (cuts.includes(i) ? blank + digit : digit)).join('');
          expect(normalised(checkSiren(spaced))).toBe(siren);
        },
      ),
    );
  });

  it('starts with the SIREN', () => expect(sirenOf('73282932000074')).toBe('732829320'));
});

describe('messages', () => {
  it('says what is wrong and what to do', () => {
    expect([
      messageOf(checkSiret('7328293200074')),
      messageOf(checkSiret('732829320')),
      messageOf(checkSiren('7,32829E+08')),
      messageOf(checkRna('W75109233')),
      messageOf(checkPhone('03 53 01 23')),
    ]).toEqual([
      'Ce SIRET a 13 chiffres ; il en faut 14.',
      'Ceci est un SIREN (9 chiffres) ; un SIRET en a 14 : ajoutez les 5 chiffres de l’établissement.',
      'Ce SIREN est abrégé par le tableur (7,32829E+08) ; mettez la colonne au format Texte et saisissez les 9 chiffres.',
      'Ce numéro RNA a 8 chiffres après le W ; il en faut 9.',
      'Ce numéro a 8 chiffres ; il en faut 10, ou l’indicatif du pays (+49, +41…).',
    ]);
  });

  it('suggests what was probably meant', () => {
    expect([
      suggestionsOf(checkSiren('5880034')),
      suggestionsOf(checkSiren('FR44732829320')),
      suggestionsOf(checkRna('751092330')),
      suggestionsOf(checkPhone('353012345')),
      suggestionsOf(checkPhone('+33 0353012345')),
      suggestionsOf(checkPhone('03 53 01 23 45 / 06 39 98 12 34')),
    ]).toEqual([
      ['005880034'],
      ['732829320'],
      ['W751092330'],
      ['+33353012345'],
      ['+33353012345'],
      ['+33353012345', '+33639981234'],
    ]);
  });

  it('shows a number the way people read it', () => {
    expect(['+33353012345', '+262262123456', '+497851123456', '+41611234567'].map(formatPhone)).toEqual([
      '03 53 01 23 45',
      '02 62 12 34 56',
      '+49 785 112 3456',
      '+41 611 234 567',
    ]);
  });
});
