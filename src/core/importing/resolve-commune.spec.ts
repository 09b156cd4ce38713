import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smallGazetteer } from '../territory/small-gazetteer.js';
import { resolveCommune } from './resolve-commune.js';

const resolve = (inseeCode: string, postalCode: string, name: string) => {
  const finding = resolveCommune({ inseeCode, postalCode, name }, smallGazetteer);
  return 'refusal' in finding ? finding.refusal : [finding.commune?.code ?? null, finding.warning];
};

describe('resolveCommune', () => {
  it('trusts the INSEE code, follows an old one, and says when the name is another commune’s', () => {
    expect([
      resolve('67482', '99999', ''),
      resolve('2a004', '', 'AJACCIO'),
      resolve('68048', '', ''),
      resolve('75116', '75016', 'Paris 16e'),
      resolve('67482', '67000', 'Colmar'),
      resolve('67998', '', 'Strasbourg'),
    ]).toEqual([
      ['67482', null],
      ['2A004', null],
      ['68224', null],
      ['75056', null],
      ['67482', 'Le code INSEE 67482 est celui de Strasbourg, pas de « Colmar ».'],
      'Le code INSEE « 67998 » ne désigne aucune commune.',
    ]);
  });

  it('takes a postal code alone when it serves a single commune', () => {
    expect([resolve('', '67800', ''), resolve('', '12345', ''), resolve('', '678', '')]).toEqual([
      ['67204', null],
      'Aucune commune n’a le code postal 12345.',
      'Ce code postal a 3 chiffres ; il en faut 5.',
    ]);
  });

  it('suggests a commune for a name it does not know', () => {
    expect(resolve('', '', 'Selesta')).toBe('Commune inconnue : « Selesta ». Vouliez-vous dire Sélestat ?');
  });

  it('places a commune named with one of its own postal codes, without a doubt', () => {
    const codes = ['67482', '67204', '67218', '68224', '97414', '57463', '2A004', '75056'];
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat(), fc.boolean(), (code, pick, upper) => {
        const { name, postalCodes } = smallGazetteer.commune(code)!;
        const postal = postalCodes[pick % postalCodes.length];
        expect(resolve('', postal, upper ? name.toUpperCase() : name)).toEqual([code, null]);
      }),
    );
  });
});
