import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { frenchHolidays } from './french-holidays.js';

const published = (year: number, region?: string) => {
  const calendar = region ? new Holidays('FR', region) : new Holidays('FR');
  const days = calendar.getHolidays(year).filter(({ type }) => type === 'public');
  return [...new Set(days.map(({ date }) => date.slice(0, 10)))].sort();
};

describe('frenchHolidays', () => {
  it('has eleven days, and thirteen in Alsace and Moselle', () => {
    expect([...frenchHolidays(2026)].sort()).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
    const extra = [...frenchHolidays(2026, '67')].filter((day) => !frenchHolidays(2026).has(day));
    expect(extra.sort()).toEqual(['2026-04-03', '2026-12-26']);
  });

  it.each([
    ['', undefined],
    ['67', '67'],
    ['57', '57'],
  ])('agrees with another calendar for forty years, département « %s »', (departement, region) => {
    for (let year = 2020; year < 2060; year++)
      expect([year, ...[...frenchHolidays(year, departement)].sort()]).toEqual([
        year,
        ...published(year, region),
      ]);
  });
});
