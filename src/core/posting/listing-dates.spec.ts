import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, expiryWhenPublished, expiryWhenRenewed, fateToday } from './listing-dates.js';

const TODAY = '2026-11-22';
const days = fc.integer({ min: -400, max: 400 }).map((offset) => addDays(TODAY, offset));

describe('how long a listing stays on line', () => {
  it.each([
    [{ expiresOn: '2027-01-31', deadline: '2027-03-01' }, '2027-01-31'],
    [{ expiresOn: null, deadline: '2027-03-01' }, '2027-03-01'],
    [{ expiresOn: '2026-10-01', deadline: '2027-03-01' }, '2027-03-01'],
    [{ expiresOn: null, deadline: null }, '2027-05-21'],
    [{ expiresOn: TODAY, deadline: null }, TODAY],
  ])('%o ends on %s', (listing, expected) => expect(expiryWhenPublished(listing, TODAY)).toBe(expected));

  it('crosses the end of February and the change of hour', () => {
    expect([addDays('2028-02-28', 1), addDays('2027-03-27', 2), addDays('2026-12-31', 1)]).toEqual([
      '2028-02-29',
      '2027-03-29',
      '2027-01-01',
    ]);
  });

  it.each([
    ['2026-11-21', null, 'expire'],
    ['2026-11-22', null, 'remind'],
    ['2026-12-06', null, 'remind'],
    ['2026-12-07', null, 'stays'],
    ['2026-12-01', '2026-12-01', 'stays'],
    ['2026-12-01', '2026-05-01', 'remind'],
  ])('ending on %s, reminded for %s: %s', (expiresOn, remindedFor, fate) => {
    expect(fateToday({ expiresOn, remindedFor }, TODAY)).toBe(fate);
  });

  it('never ends in the past when published or renewed, and is not reminded the same day twice', () => {
    fc.assert(
      fc.property(fc.option(days), fc.option(days), days, (expiresOn, deadline, today) => {
        expect(expiryWhenPublished({ expiresOn, deadline }, today) >= today).toBe(true);
        const renewed = expiryWhenRenewed(today);
        expect(fateToday({ expiresOn: renewed, remindedFor: null }, today)).toBe('stays');
        const end = expiryWhenPublished({ expiresOn, deadline }, today);
        expect(fateToday({ expiresOn: end, remindedFor: end }, today)).toBe('stays');
      }),
    );
  });
});
