import { describe, expect, it } from '@jest/globals';
import { EMPTY_CONTENT, type ListingContent } from './listing-content.js';
import { missingForPublication } from './missing-for-publication.js';

const TODAY = '2026-11-22';
const whole: ListingContent = {
  ...EMPTY_CONTENT,
  title: 'Un juriste deux jours par mois',
  description: 'Notre équipe cherche un juriste pour relire ses contrats.',
  partnershipTypes: ['mecenat'],
  communeCode: '67482',
  reciprocity: 'Une visite de nos ateliers',
};
const fields = (side: 'need' | 'offer', given: Partial<ListingContent>) =>
  missingForPublication(side, { ...whole, ...given }, TODAY).map(({ field }) => field);

describe('what a draft lacks before it is published', () => {
  it.each([
    ['nothing, when whole', 'need', {}, []],
    [
      'everything, when empty',
      'need',
      EMPTY_CONTENT,
      ['title', 'description', 'partnershipTypes', 'communeCode', 'reciprocity'],
    ],
    ['nothing in return, for an offer', 'offer', { reciprocity: null }, []],
    ['no commune, for all of France', 'need', { communeCode: null, perimeter: 'national' }, []],
    ['a deadline to come', 'need', { deadline: '2026-11-21' }, ['deadline']],
    ['an end after its start', 'need', { startsOn: '2027-02-01', deadline: '2027-01-01' }, ['deadline']],
    ['sums in order', 'need', { amountMin: 500, amountMax: 200 }, ['amountMax']],
    ['blanks are nothing', 'need', { reciprocity: '  ', title: '     ' }, ['title', 'reciprocity']],
  ] as const)('%s', (_, side, given, expected) => {
    expect(fields(side, given as Partial<ListingContent>)).toEqual(expected);
  });
});
