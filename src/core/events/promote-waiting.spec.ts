import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { promoteWaiting, type Side } from './promote-waiting.js';

const waiting = (...sides: Side[]) => sides.map((side, index) => ({ id: `${side} ${index}`, side }));

describe('promoteWaiting', () => {
  it('gives a freed place to the first of its side', () => {
    const fill = { places: { association: 10, company: 10 }, taken: { association: 9, company: 10 } };
    expect(promoteWaiting(fill, waiting('company', 'association', 'association'))).toEqual(['association 1']);
  });

  it('fills the side that is behind first, in turns', () => {
    const fill = { places: { association: 10, company: 10 }, taken: { association: 8, company: 7 } };
    expect(promoteWaiting(fill, waiting('association', 'association', 'company', 'company'))).toEqual([
      'company 2',
      'association 0',
      'company 3',
      'association 1',
    ]);
  });

  it('keeps places of one side free while the other is far behind', () => {
    const fill = { places: { association: 20, company: 10 }, taken: { association: 16, company: 6 } };
    expect(promoteWaiting(fill, waiting('association'))).toEqual([]);
  });

  it('never gives more places than there are, nor the same one twice, and leaves nobody out for nothing', () => {
    const side = fc.constantFrom<Side>('association', 'company');
    const count = fc.integer({ min: 0, max: 12 });
    const arrivals = fc.array(side, { maxLength: 20 });
    const property = fc.property(count, count, count, count, arrivals, (a, b, c, d, sides) => {
      const places = { association: a, company: b };
      const taken = { association: Math.min(a, c), company: Math.min(b, d) };
      const list = waiting(...sides);
      const promoted = promoteWaiting({ places, taken }, list);
      expect(new Set(promoted).size).toBe(promoted.length);
      for (const one of ['association', 'company'] as const) {
        const own = promoted.filter((id) => id.startsWith(one));
        expect(taken[one] + own.length).toBeLessThanOrEqual(places[one]);
        const inOrder = list.filter((each) => each.side === one).map(({ id }) => id);
        expect(own).toEqual(inOrder.slice(0, own.length));
      }
    });
    fc.assert(property);
  });
});
