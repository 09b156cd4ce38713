import { describe, expect, it } from '@jest/globals';
import type { Listing } from '../../../api/types.js';
import { healthOf, sortListings } from './group-listings.js';

const listing = (id: string, over: Partial<Listing>): Listing => ({
  id,
  side: 'need',
  status: 'published',
  title: id,
  description: '',
  partnershipTypes: ['mecenat'],
  themes: [],
  modalities: [],
  odd: [],
  otherCommunes: [],
  duration: null,
  expiresOn: null,
  publishedAt: null,
  updatedAt: '2026-11-20T09:00:00Z',
  publicConsent: false,
  fulfilledBy: null,
  attachments: [],
  mayEdit: true,
  commune: null,
  perimeterLabel: null,
  amount: null,
  quantity: null,
  startsOn: null,
  deadline: null,
  reciprocity: null,
  suggestionCount: 0,
  moves: [],
  organisation: { id: 'o', name: 'Main Verte', kindLabel: 'Association', sizeLabel: null },
  ...over,
});

const all = [
  listing('retiré', { status: 'withdrawn' }),
  listing('étagères', { suggestionCount: 2 }),
  listing('brouillon', { status: 'draft' }),
  listing('camion', { side: 'offer', suggestionCount: 0 }),
];
const ids = (list: Listing[]) => list.map(({ id }) => id);

describe('listings', () => {
  it('puts what is to be finished first, then what is published, and what is withdrawn last, titles in French order', () => {
    expect(ids(sortListings(all, 'all'))).toEqual(['brouillon', 'camion', 'étagères', 'retiré']);
  });

  it('keeps one side when asked', () => {
    expect(ids(sortListings(all, 'offer'))).toEqual(['camion']);
  });

  it('shows the health of published listings only, the unserved first', () => {
    expect(ids(healthOf(all))).toEqual(['camion', 'étagères']);
  });
});
