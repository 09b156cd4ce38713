import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { nextOfficeMoment } from '../../core/working-time/office-hours.js';
import { type FollowUp, nextFollowUp, type WaitingInterest } from './next-follow-up.js';

const HOURS = { timeZone: 'Europe/Paris', departement: '67', from: 9, to: 18 };
const DELAYS = { chaseDays: 7, reportDays: 14, closeDays: 21 };
const at = (local: string) => DateTime.fromISO(local, { zone: 'Europe/Paris' }).toJSDate();
const interest = (some: Partial<WaitingInterest> = {}): WaitingInterest => ({
  interestedAt: at('2026-09-01T10:00'),
  otherAnswered: false,
  otherPausedUntil: null,
  otherFull: false,
  chasedAt: null,
  reportedAt: null,
  ...some,
});

/** Looks at every given hour, as the worker does, and does what is due. */
function live(some: Partial<WaitingInterest>, hours: number[]): { step: FollowUp; at: Date }[] {
  const state = interest(some);
  const done: { step: FollowUp; at: Date }[] = [];
  for (const hour of hours) {
    const now = new Date(state.interestedAt.getTime() + hour * 3_600_000);
    if (nextOfficeMoment(now, HOURS).getTime() !== now.getTime()) continue;
    const next = nextFollowUp(state, DELAYS, HOURS);
    if (next.from > now) continue;
    done.push({ step: next.step, at: now });
    if (next.step === 'chase') state.chasedAt = now;
    if (next.step === 'report') state.reportedAt = now;
    if (next.step === 'close') break;
  }
  return done;
}
const everyHour = Array.from({ length: 24 * 60 }, (_, hour) => hour);
const days = (some: Partial<WaitingInterest>) =>
  live(some, everyHour).map(
    ({ step, at }) => `${step} ${DateTime.fromJSDate(at, { zone: HOURS.timeZone }).toFormat('MM-dd HH')}`,
  );

describe('nextFollowUp', () => {
  it('asks once on day 7, reports on day 14, closes on day 21', () => {
    expect(days({})).toEqual(['chase 09-08 10', 'report 09-15 10', 'close 09-22 10']);
  });

  it('waits for office hours, week-ends and holidays to be over', () => {
    // Day 7 is a Saturday, day 14 a Saturday, day 21 too; 11 November lies on the way.
    expect(days({ interestedAt: at('2026-10-31T15:00') })).toEqual([
      'chase 11-09 09',
      'report 11-16 09',
      'close 11-23 09',
    ]);
  });

  it('does not ask who has answered or is full, and tells the other one all the same', () => {
    const quiet = ['report 09-15 10', 'close 09-22 10'];
    expect(days({ otherAnswered: true })).toEqual(quiet);
    expect(days({ otherFull: true })).toEqual(quiet);
    expect(days({ otherPausedUntil: '2026-12-31' })).toEqual(quiet);
  });

  it('asks who is back from a pause before the other is told, and leaves a week in between', () => {
    expect(days({ otherPausedUntil: '2026-09-10' })).toEqual([
      'chase 09-11 14',
      'report 09-18 14',
      'close 09-25 14',
    ]);
  });

  it('does each step once, in order and a week apart, in office hours, however rarely the worker looks', () => {
    const start = fc.date({ min: at('2026-01-01T00:00'), max: at('2027-12-31T00:00'), noInvalidDate: true });
    const looks = fc.array(fc.integer({ min: 0, max: 24 * 120 }), { minLength: 20, maxLength: 300 });
    fc.assert(
      fc.property(start, looks, (interestedAt, hours) => {
        const done = live(
          { interestedAt },
          [...hours].sort((a, b) => a - b),
        );
        const order = (['chase', 'report', 'close'] as const).slice(0, done.length);
        expect(done.map(({ step }) => step)).toEqual(order);
        for (const [index, { at: moment }] of done.entries()) {
          const since = (moment.getTime() - (done[index - 1]?.at ?? interestedAt).getTime()) / 86_400_000;
          // An hour less when the clocks change in between.
          expect(since).toBeGreaterThanOrEqual(7 - 1 / 24);
        }
      }),
    );
  });
});
