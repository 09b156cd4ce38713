import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { modalityCodes } from '../taxonomy/modalities.js';
import { oddCodes } from '../taxonomy/odd.js';
import { partnershipTypeCodes } from '../taxonomy/partnership-types.js';
import { themeCodes } from '../taxonomy/themes.js';
import { suggestFromText } from './suggest-from-text.js';

describe('what a text suggests', () => {
  it('reads a need for legal help as skills given', () => {
    const { partnershipTypes, modalities } = suggestFromText({
      side: 'need',
      title: 'Un juriste deux jours par mois',
      description: 'Nous cherchons un juriste bénévole pour relire nos contrats de travail.',
    });
    expect(partnershipTypes).toContain('mecenat');
    expect(modalities).toContain('competences');
  });

  it('reads an offer of office space with its theme', () => {
    const { modalities } = suggestFromText({
      side: 'offer',
      title: 'Un local de 80 m² à prêter',
      description: 'Nous mettons à disposition un local vide au rez-de-chaussée, sans loyer.',
    });
    expect(modalities).toContain('locaux');
  });

  it('reads the amount a text states', () => {
    const { amount } = suggestFromText({
      side: 'need',
      title: 'Un four pour notre cuisine partagée',
      description: 'Il nous faut 4 000 € pour acheter un four.',
    });
    expect(amount).toEqual({ min: 4000, max: 4000 });
  });

  it('says nothing of an empty text', () => {
    expect(suggestFromText({ side: 'need', title: ' ', description: '\n' })).toEqual({
      partnershipTypes: [],
      themes: [],
      modalities: [],
      odd: [],
      beneficiaries: [],
      amount: null,
    });
  });

  it('only ever answers known codes, few enough to be read', () => {
    fc.assert(
      fc.property(fc.constantFrom('need', 'offer'), fc.string(), fc.string(), (side, title, description) => {
        const read = suggestFromText({ side, title, description } as never);
        expect(partnershipTypeCodes).toEqual(expect.arrayContaining(read.partnershipTypes));
        expect(themeCodes).toEqual(expect.arrayContaining(read.themes));
        expect(modalityCodes).toEqual(expect.arrayContaining(read.modalities));
        expect(oddCodes).toEqual(expect.arrayContaining(read.odd));
        expect(read.partnershipTypes.length).toBeLessThanOrEqual(2);
        expect(read.themes.length).toBeLessThanOrEqual(3);
        expect(read.modalities.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 200 },
    );
  });
});
