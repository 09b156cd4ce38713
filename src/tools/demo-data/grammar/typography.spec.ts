import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../../core/kernel/seeded-random.js';
import { expand } from './expand.js';
import { formatNumber, polish } from './typography.js';

describe('polish', () => {
  it.each([
    ['près de Obernai', 'Près d’Obernai'],
    ['près de Haguenau', 'Près de Haguenau'],
    ['le hôtel de Hœnheim', 'L’hôtel de Hœnheim'],
    ['la haie que il taille', 'La haie qu’il taille'],
    ['en lieu de onze', 'En lieu de onze'],
    ['de avril à mai ; et puis ?', 'D’avril à mai\u202f; et puis\u202f?'],
    ['un atelier « reprendre » à 3 €', 'Un atelier «\u202freprendre\u202f» à 3\u202f€'],
  ])('writes « %s » as « %s »', (before, after) => {
    expect(polish(before)).toBe(after);
  });

  it('changes nothing the second time', () => {
    const word = fc.constantFrom(
      'de',
      'le',
      'que',
      'école',
      'haie',
      'heure',
      'vélo',
      '« mot »',
      ':',
      '!',
      '12 m²',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const once = polish(words.join(' '));
        expect(polish(once)).toBe(once);
      }),
    );
  });
});

describe('expand', () => {
  it('takes branches, numbers within bounds and slots, innermost first', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const text = expand('{un {a|b}|deux {#10-30/10} {x}}', seededRandom(seed), { x: 'fois' });
        expect(text).toMatch(/^(un [ab]|deux (10|20|30) fois)$/);
      }),
    );
  });

  it('refuses a slot it does not know', () => {
    expect(() => expand('{inconnu}', seededRandom(1))).toThrow('Unknown slot {inconnu}');
  });
});

describe('formatNumber', () => {
  it('groups thousands with narrow spaces', () => {
    expect([950, 3500, 1200000].map(formatNumber)).toEqual(['950', '3\u202f500', '1\u202f200\u202f000']);
  });
});
