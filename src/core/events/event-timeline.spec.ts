import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ClockAction,
  type EventClock,
  nextRound,
  pressClock,
  segmentAt,
  timelineOf,
} from './event-timeline.js';

const timing = {
  startsAt: new Date('2027-01-14T13:00:00Z'),
  rounds: 4,
  roundMinutes: 7,
  pauseMinutes: 3,
  breakAfterRound: 2,
  breakMinutes: 10,
};
const at = (minute: number) => new Date(timing.startsAt.getTime() + minute * 60_000);
const minutesOf = (clock: EventClock | null) =>
  timelineOf(timing, clock).map(({ kind, round, startsAt, endsAt }) => [
    kind,
    round,
    (startsAt.getTime() - at(0).getTime()) / 60_000,
    (endsAt.getTime() - at(0).getTime()) / 60_000,
  ]);

describe('the clock of an event', () => {
  it('follows the plan until somebody starts it', () => {
    expect(minutesOf(null)).toEqual([
      ['round', 1, 0, 7],
      ['pause', 2, 7, 10],
      ['round', 2, 10, 17],
      ['break', 3, 17, 27],
      ['pause', 3, 27, 30],
      ['round', 3, 30, 37],
      ['pause', 4, 37, 40],
      ['round', 4, 40, 47],
    ]);
    expect(nextRound(timing, null, at(20))).toBe(1);
  });

  it('starts late, stops, goes on, lasts longer and ends early, and the rest follows', () => {
    let clock = pressClock(timing, null, { action: 'start' }, at(5))!;
    expect(minutesOf(clock)[0]).toEqual(['round', 1, 5, 12]);
    clock = pressClock(timing, clock, { action: 'pause' }, at(8))!;
    expect(segmentAt(timelineOf(timing, clock), clock, at(50))?.round).toBe(1);
    clock = pressClock(timing, clock, { action: 'resume' }, at(10))!;
    expect(minutesOf(clock)[0]).toEqual(['round', 1, 7, 14]);
    clock = pressClock(timing, clock, { action: 'extend', minutes: 2 }, at(13))!;
    expect(minutesOf(clock).slice(0, 3)).toEqual([
      ['round', 1, 7, 16],
      ['pause', 2, 16, 19],
      ['round', 2, 19, 26],
    ]);
    clock = pressClock(timing, clock, { action: 'skip' }, at(17))!;
    expect(minutesOf(clock)[0]).toEqual(['round', 2, 17, 24]);
    clock = pressClock(timing, clock, { action: 'skip' }, at(20))!;
    expect(minutesOf(clock).slice(0, 2)).toEqual([
      ['round', 2, 17, 20],
      ['break', 3, 20, 30],
    ]);
    expect(nextRound(timing, clock, at(21))).toBe(3);
    expect(pressClock(timing, clock, { action: 'finish' }, at(22))?.overAt).toEqual(at(22));
  });

  it('leaves no hole whatever is pressed, and never goes back to a round played', () => {
    const press = fc.tuple(
      fc.constantFrom<ClockAction>('start', 'pause', 'resume', 'extend', 'skip'),
      fc.integer({ min: 1, max: 900 }),
    );
    const property = fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
      let now = at(0).getTime();
      let clock: EventClock | null = null;
      let played = 1;
      for (const [action, seconds] of presses) {
        now += seconds * 1000;
        clock = pressClock(timing, clock, { action }, new Date(now)) ?? clock;
        const segments = timelineOf(timing, clock);
        for (let i = 1; i < segments.length; i++)
          expect(segments[i].startsAt).toEqual(segments[i - 1].endsAt);
        const next = nextRound(timing, clock, new Date(now));
        expect(next).toBeGreaterThanOrEqual(played);
        played = next;
      }
    });
    fc.assert(property);
  });
});
