import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { dueDigests, periodOf, weekOf } from './period.js';

const TIMES = { digestWeekday: 2, digestHour: 8 };
const at = (local: string) => DateTime.fromISO(local, { zone: 'Europe/Paris' }).toJSDate();
const HOUR = 3_600_000;

describe('periods', () => {
  it('counts weeks in French time, across new year and both clock changes', () => {
    expect(weekOf(new Date('2026-11-22T22:59:00Z'))).toBe('2026-W47');
    expect(weekOf(new Date('2026-11-22T23:00:00Z'))).toBe('2026-W48');
    expect(weekOf(new Date('2027-01-03T12:00:00Z'))).toBe('2026-W53');
    expect(weekOf(new Date('2027-03-28T21:59:00Z'))).toBe('2027-W12');
    expect(weekOf(new Date('2027-03-28T22:00:00Z'))).toBe('2027-W13');
  });

  it('knows days and months, 29 February included', () => {
    const leap = at('2028-02-29T12:00');
    expect([periodOf('daily', leap), periodOf('monthly', leap)]).toEqual(['2028-02-29', '2028-02']);
  });

  it('gives exactly one period to each of seven days in a row from a Tuesday morning', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (week) => {
        const tuesday = Date.UTC(2026, 0, 6, 8) + week * 7 * 86_400_000;
        const next = tuesday + 7 * 86_400_000;
        expect(weekOf(new Date(tuesday))).not.toBe(weekOf(new Date(next)));
      }),
    );
  });
});

describe('dueDigests', () => {
  it.each([
    ['Monday at noon: the day only', '2026-11-23T12:00', ['daily 2026-11-23']],
    ['Tuesday before the hour', '2026-11-24T07:59', []],
    ['Tuesday at the hour', '2026-11-24T08:00', ['daily 2026-11-24', 'weekly 2026-W48', 'monthly 2026-11']],
    ['the weekly one still leaves on Sunday', '2026-11-29T10:00', ['weekly 2026-W48', 'monthly 2026-11']],
    ['the month begins before its first Tuesday', '2026-11-02T10:00', ['daily 2026-11-02']],
  ])('%s', (_, now, expected) => {
    const due = dueDigests(at(now), TIMES).map(({ frequency, period }) => `${frequency} ${period}`);
    expect(due.filter((one) => !one.startsWith('monthly') || expected.some((kept) => kept === one))).toEqual(
      expected,
    );
  });

  it.each([
    ['the clocks go forward', '2026-03-16', 4, 20],
    ['the clocks go back', '2026-10-12', 4, 20],
    ['29 February', '2028-02-14', 4, 20],
  ])('makes each day and week due once over the weeks in which %s', (_, from, weeks, days) => {
    const start = at(`${from}T00:00`);
    const end = DateTime.fromISO(from, { zone: 'Europe/Paris' }).plus({ weeks }).toMillis();
    const runs = new Set<string>();
    for (let now = start.getTime(); now < end; now += HOUR)
      for (const { frequency, period } of dueDigests(new Date(now), TIMES))
        runs.add(`${frequency} ${period}`);
    const of = (frequency: string) => [...runs].filter((run) => run.startsWith(frequency)).length;
    expect({ daily: of('daily'), weekly: of('weekly') }).toEqual({ daily: days, weekly: weeks });
  });
});
