import { describe, expect, it } from '@jest/globals';
import { inferListing } from './infer-listing.js';

describe('What a text says to the scoring', () => {
  it('is told to its author: boxes, amount, limit and places', () => {
    expect(
      inferListing({
        side: 'need',
        kind: 'association',
        title: 'Huit ordinateurs pour l’aide aux devoirs',
        description:
          'Nous accueillons des collégiens du quartier après l’école. Il nous manque huit ordinateurs portables, ou 2 500 euros pour les acheter, exclusivement dans le Bas-Rhin. Réponse avant le 15 mars 2027.',
      }),
    ).toEqual({
      partnershipTypes: ['mecenat'],
      themes: expect.arrayContaining(['education', 'numerique']),
      modalities: expect.arrayContaining(['materiel']),
      beneficiaries: expect.arrayContaining(['jeunes']),
      amount: { min: 2500, max: 2500 },
      deadline: '2027-03-15',
      conditions: { onlyDepartements: ['67'], neverDepartements: [], radiusKm: null },
    });
  });

  it('is little when the text says little', () => {
    const { amount, deadline, beneficiaries } = inferListing({
      side: 'offer',
      kind: null,
      title: 'À voir ensemble',
      description: '',
    });
    expect({ amount, deadline, beneficiaries }).toEqual({ amount: null, deadline: null, beneficiaries: [] });
  });
});
