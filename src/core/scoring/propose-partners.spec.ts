import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { proposePairings } from './propose-pairings.js';
import { type Partner, proposePartners } from './propose-partners.js';
import { fromEachPlace } from './reading/from-each-place.js';
import { rememberDrafts } from './reading/remember-drafts.js';
import { scorePairing } from './score-pairing.js';
import { contextOf } from './scoring-context.js';
import { syntheticListings } from './synthetic/synthetic-listings.js';
import { aNeed, anOffer } from './testing/a-listing.js';
import { testPlaces } from './testing/test-places.js';
import type { ScoringListing } from './types.js';

const asOf = '2026-11-22';
const needs = [...syntheticListings({ side: 'need', seed: 41, count: 20, places: testPlaces })];
const offers = [...syntheticListings({ side: 'offer', seed: 42, count: 30, places: testPlaces })];
const context = contextOf([...needs, ...offers], { asOf });
const room = { own: 5, partner: 5 };

const partner = (listing: ScoringListing, more: Partial<Partner> = {}): Partner => ({
  listing,
  open: 0,
  lowest: 0,
  unlikely: false,
  ...more,
});

describe('The suggestions of one listing that changed', () => {
  it('are its best partners, scored as the readable scorer scores them, whatever their order', () => {
    for (const need of needs) {
      const best = offers
        .map((offer) => ({ id: offer.id, total: scorePairing(need, offer, context).total }))
        .filter(({ total }) => total !== null)
        .sort((a, b) => (b.total as number) - (a.total as number) || (a.id < b.id ? -1 : 1))
        .slice(0, 5);
      for (const order of [offers, [...offers].reverse()]) {
        const partners = order.map((offer) => partner(offer));
        const proposals = proposePartners(need, partners, context, room);
        expect(proposals.map(({ offerId, total }) => ({ id: offerId, total }))).toEqual(best);
      }
    }
  });

  it('enter a full list only before a lesser suggestion', () => {
    const [best] = proposePartners(aNeed(), [partner(anOffer())], context, room);
    const full = (lowest: number) =>
      proposePartners(
        aNeed(),
        [partner(anOffer(), { open: 5, lowest }), partner(anOffer({ id: 'other' }))],
        context,
        room,
      ).map(({ offerId }) => offerId);
    expect(full(best.total - 0.01)).toEqual(['offer', 'other']);
    expect(full(best.total + 0.01)).toEqual(['other']);
  });

  it('are never empty while somebody may answer, even when everybody is full', () => {
    const proposals = proposePartners(
      aNeed(),
      [partner(anOffer(), { open: 9, lowest: 1 }), partner(anOffer({ id: 'z' }), { open: 9, lowest: 1 })],
      context,
      room,
    );
    expect(proposals.map(({ offerId }) => offerId)).toEqual(['offer']);
  });

  it('keep a « rencontre improbable » as long as no gate closes', () => {
    const before = [partner(anOffer(), { unlikely: true })];
    expect(proposePartners(aNeed(), before, context, room)).toMatchObject([{ unlikely: true }]);
    const past = [partner(anOffer({ deadline: '2026-01-01' }), { unlikely: true })];
    expect(proposePartners(aNeed(), past, context, room)).toEqual([]);
  });
});

describe('A listing with several places', () => {
  const place = fc.constantFrom(...testPlaces);
  const several = fc.record({
    need: fc.constantFrom(...needs),
    offer: fc.constantFrom(...offers),
    needPlaces: fc.array(place, { maxLength: 2 }),
    offerPlaces: fc.array(place, { maxLength: 2 }),
  });

  it('counts from the place that suits a pairing best', () => {
    fc.assert(
      fc.property(several, ({ need, offer, needPlaces, offerPlaces }) => {
        const [a, b] = [
          { ...need, otherPlaces: needPlaces },
          { ...offer, otherPlaces: offerPlaces },
        ];
        const totals = fromEachPlace(a).flatMap((from) =>
          fromEachPlace(b).map((to) => scorePairing(from, to, context).total ?? -1),
        );
        expect(scorePairing(a, b, context).total ?? -1).toBe(Math.max(...totals));
      }),
      { numRuns: 60 },
    );
  });

  it('has one list of suggestions, with one place in those of others', () => {
    const spread = (list: ScoringListing[]) =>
      list.map((listing, i) => ({
        ...listing,
        otherPlaces: i % 2 === 0 ? [testPlaces[i % testPlaces.length]] : [],
      }));
    const [many, few] = [spread(needs), spread(offers)];
    const { proposals } = proposePairings(many, few, { asOf, perNeed: 5, unlikelyShare: 0, seed: 1 });
    expect(proposals.length).toBeGreaterThan(20);
    expect(new Set(proposals.map(({ needId, offerId }) => `${needId} ${offerId}`)).size).toBe(
      proposals.length,
    );
    const inNeed = proposals.filter(({ needId }) => needId === many[0].id).length;
    expect(inNeed).toBeLessThanOrEqual(5);
  });

  it('meets from its second place a neighbour whom its first one does not reach', () => {
    const [here, there] = [testPlaces[0], testPlaces.find(({ region }) => region !== testPlaces[0].region)!];
    const need = aNeed({ place: here, perimeter: 'commune' });
    const offer = anOffer({ place: there, perimeter: 'commune' });
    expect(scorePairing(need, offer, context).total).toBeNull();
    expect(scorePairing({ ...need, otherPlaces: [there] }, offer, context).total).not.toBeNull();
  });
});

describe('Remembered readings', () => {
  it('are the readings themselves, and forget what changed', () => {
    const read = rememberDrafts(10);
    const first = read(needs[0]);
    expect(read({ ...needs[0] })).toBe(first);
    expect(read({ ...needs[0], title: 'Autre chose' })).not.toBe(first);
  });

  it('are bounded', () => {
    const read = rememberDrafts(2);
    const first = read(needs[0]);
    read(needs[1]);
    read(needs[2]);
    expect(read(needs[0])).not.toBe(first);
  });
});
