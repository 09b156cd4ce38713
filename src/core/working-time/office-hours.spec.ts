import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { frenchHolidays } from './french-holidays.js';
import { daysLater, nextOfficeMoment, type OfficeHours } from './office-hours.js';

const strasbourg: OfficeHours = { timeZone: 'Europe/Paris', departement: '67', from: 9, to: 18 };
const at = (local: string) => DateTime.fromISO(local, { zone: 'Europe/Paris' }).toJSDate();
const read = (instant: Date) =>
  DateTime.fromJSDate(instant, { zone: 'Europe/Paris' }).toFormat("yyyy-MM-dd'T'HH:mm");

describe('office hours', () => {
  it.each([
    ['a Tuesday morning stays', '2026-11-24T10:30', '2026-11-24T10:30'],
    ['before opening waits for it', '2026-11-24T06:00', '2026-11-24T09:00'],
    ['after closing waits for the next day', '2026-11-24T18:00', '2026-11-25T09:00'],
    ['a Friday evening waits for Monday', '2026-11-27T19:00', '2026-11-30T09:00'],
    ['Good Friday waits for the Tuesday after Easter', '2026-04-03T10:00', '2026-04-07T09:00'],
    ['26 December is a holiday in Alsace', '2025-12-26T10:00', '2025-12-29T09:00'],
  ])('%s', (_, from, to) => {
    expect(read(nextOfficeMoment(at(from), strasbourg))).toBe(to);
  });

  it('works on 26 December elsewhere', () => {
    const grenoble = { ...strasbourg, departement: '38' };
    expect(read(nextOfficeMoment(at('2025-12-26T10:00'), grenoble))).toBe('2025-12-26T10:00');
  });

  it('keeps the hour across both clock changes', () => {
    expect(read(daysLater(at('2026-03-24T10:00'), 7, strasbourg))).toBe('2026-03-31T10:00');
    expect(read(daysLater(at('2026-10-20T10:00'), 7, strasbourg))).toBe('2026-10-27T10:00');
  });

  it('is always open, never earlier, and never more than five days away', () => {
    const some = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(some, (instant) => {
        const found = nextOfficeMoment(instant, strasbourg);
        const local = DateTime.fromJSDate(found, { zone: 'Europe/Paris' });
        expect(local.weekday).toBeLessThanOrEqual(5);
        expect(frenchHolidays(local.year, '67').has(local.toISODate()!)).toBe(false);
        expect(local.hour >= 9 && local.hour < 18).toBe(true);
        const wait = found.getTime() - instant.getTime();
        expect(wait >= 0 && wait < 6 * 86_400_000).toBe(true);
        expect(nextOfficeMoment(found, strasbourg)).toEqual(found);
      }),
    );
  });
});
