import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readListing } from '../reading/read-listing.js';
import { rawScore, scorePairing } from '../score-pairing.js';
import { contextOf } from '../scoring-context.js';
import { syntheticListings } from '../synthetic/synthetic-listings.js';
import { aNeed, anOffer, strasbourg } from '../testing/a-listing.js';
import { testPlaces } from '../testing/test-places.js';
import type { ScoringListing } from '../types.js';

const asOf = '2026-11-22';

function closed(need: ScoringListing, offer: ScoringListing): string[] {
  return scorePairing(need, offer, contextOf([need, offer], { asOf })).refusals.map(({ gate }) => gate);
}

const brest = {
  ...strasbourg,
  commune: '29019',
  departement: '29',
  region: '53',
  epci: 'e29',
  lat: 48.4,
  lon: -4.5,
};
const kehl = { ...strasbourg, commune: '67218', epci: 'other', lat: 48.52, lon: 7.71 };

describe('The gates', () => {
  it('let two listings that say little meet', () => expect(closed(aNeed(), anOffer())).toEqual([]));

  it.each([
    ['own_organisation', aNeed({ organisation: { id: 'x' } }), anOffer({ organisation: { id: 'x' } })],
    ['wrong_side', aNeed(), aNeed({ id: 'second', organisation: { id: 'y' } })],
    ['available_organisation', aNeed({ organisation: { paused: true } }), anOffer()],
    ['available_organisation', aNeed(), anOffer({ organisation: { openCapacity: 0 } })],
    ['excluded_organisation', aNeed({ organisation: { excludes: ['org of offer'] } }), anOffer()],
    ['excluded_organisation', aNeed(), anOffer({ organisation: { excludes: ['org of need'] } })],
    ['open_dates', aNeed(), anOffer({ deadline: '2026-11-21' })],
    ['open_dates', aNeed({ startsOn: '2027-03-01' }), anOffer({ deadline: '2027-02-01' })],
    ['open_dates', aNeed(), anOffer({ description: 'Candidatures jusqu’au 30 septembre 2026.' })],
    [
      'compatible_type',
      aNeed({ partnershipTypes: ['mecenat'] }),
      anOffer({ partnershipTypes: ['cooperation_economique'] }),
    ],
    ['compatible_modality', aNeed({ modalities: ['achats'] }), anOffer({ modalities: ['materiel'] })],
    [
      'same_trade_role',
      aNeed({ description: 'Nous recherchons un prestataire pour la tonte.' }),
      anOffer({ description: 'Nous souhaitons confier notre tonte.' }),
    ],
    ['meeting_perimeters', aNeed({ perimeter: 'region' }), anOffer({ place: brest, perimeter: 'region' })],
    [
      'stated_territory',
      aNeed(),
      anOffer({ perimeter: 'national', description: 'Interventions exclusivement dans le Finistère.' }),
    ],
    [
      'stated_territory',
      aNeed(),
      anOffer({ perimeter: 'national', description: 'Partout en France, hors Bas-Rhin.' }),
    ],
    [
      'stated_territory',
      aNeed({ description: 'Nous cherchons un client à moins de 25 km.' }),
      anOffer({ perimeter: 'national', place: brest }),
    ],
    [
      'amount_in_range',
      aNeed({ amount: { min: 10_000, max: 16_000 } }),
      anOffer({ amount: { min: 100, max: 300 } }),
    ],
    [
      'amount_in_range',
      aNeed({ amount: { min: 10_000, max: 16_000 } }),
      anOffer({ description: 'Bon d’achat de 300 € maximum.' }),
    ],
    [
      'stated_organisation',
      aNeed({ organisation: { size: '11' } }),
      anOffer({ description: 'Pour les associations de plus de 500 salariés.' }),
    ],
    [
      'stated_organisation',
      aNeed({ organisation: { kind: 'association' } }),
      anOffer({ description: 'Pas pour les associations.' }),
    ],
    [
      'stated_subject',
      aNeed({ title: 'Un contentieux avec notre avocat' }),
      anOffer({ description: 'Droit des contrats. Pas de contentieux.' }),
    ],
    [
      'stated_subject',
      aNeed({ title: 'Des repas pour nos étudiants' }),
      anOffer({ description: 'Dons réservés aux refuges animaliers.' }),
    ],
    [
      'stated_subject',
      aNeed({ description: 'Notre club ne demande pas un sponsor.' }),
      anOffer({ title: 'Sponsor de maillots' }),
    ],
  ])('close: %s', (gate, need, offer) => expect(closed(need, offer)).toEqual([gate]));

  it.each([
    [
      'neighbours on both sides of a border',
      aNeed({ perimeter: 'epci' }),
      anOffer({ perimeter: 'epci', place: kehl }),
    ],
    [
      'a lack told by a need',
      aNeed({ description: 'Aucun juriste chez nous, pas de local.' }),
      anOffer({ title: 'Un juriste et un local' }),
    ],
    [
      'a gift without rent',
      aNeed({ title: 'Un local pour notre atelier' }),
      anOffer({ description: 'Notre local est prêté sans loyer.' }),
    ],
    ['a date without its year', aNeed(), anOffer({ description: 'Devis avant mars.' })],
    [
      'a price per item',
      aNeed({ amount: { min: 10_000, max: 16_000 } }),
      anOffer({ description: 'Un fauteuil coûte 300 €.' }),
    ],
  ])('stay open for %s', (_case, need, offer) => expect(closed(need, offer)).toEqual([]));

  it('are never overridden by weights', () => {
    const needs = [...syntheticListings({ side: 'need', seed: 3, count: 25, places: testPlaces })];
    const offers = [...syntheticListings({ side: 'offer', seed: 4, count: 25, places: testPlaces })];
    const admitted = (weights?: Record<string, number>) => {
      const context = contextOf([...needs, ...offers], { asOf, weights });
      const read = (listings: ScoringListing[]) =>
        listings.map((listing) => readListing(listing, context.statistics));
      return read(needs).map((need) => read(offers).map((offer) => rawScore(need, offer, context) >= 0));
    };
    const expected = admitted();
    expect(expected.flat()).toContain(true);
    expect(expected.flat()).toContain(false);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('text', 'territory', 'amount', 'modality'), fc.nat(1000)),
        (weights) => {
          expect(admitted(weights)).toEqual(expected);
        },
      ),
      { numRuns: 5 },
    );
  });
});
