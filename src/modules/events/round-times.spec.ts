import { describe, expect, it } from '@jest/globals';
import { roundTimes } from './round-times.js';

const timing = {
  startsAt: new Date('2027-01-14T13:10:00Z'),
  rounds: 3,
  roundMinutes: 7,
  pauseMinutes: 3,
  breakAfterRound: 2,
  breakMinutes: 10,
};

const clock = (date: Date) => date.toISOString().slice(11, 16);

describe('roundTimes', () => {
  it('leaves time to change tables, and a rest after the round that says so', () => {
    const times = roundTimes(timing).map(({ round, startsAt, endsAt }) => [
      round,
      clock(startsAt),
      clock(endsAt),
    ]);
    expect(times).toEqual([
      [1, '13:10', '13:17'],
      [2, '13:20', '13:27'],
      [3, '13:40', '13:47'],
    ]);
  });
});
