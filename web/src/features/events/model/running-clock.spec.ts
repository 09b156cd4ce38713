import { describe, expect, it } from '@jest/globals';
import { clockAt, countdown } from './running-clock.js';

const at = (minute: number) => new Date(Date.UTC(2027, 0, 14, 13, minute)).toISOString();
const timeline = {
  serverNow: at(0),
  rounds: 2,
  started: true,
  pausedAt: null as string | null,
  overAt: null as string | null,
  segments: [
    { kind: 'round' as const, round: 1, startsAt: at(0), endsAt: at(7) },
    { kind: 'pause' as const, round: 2, startsAt: at(7), endsAt: at(10) },
    { kind: 'round' as const, round: 2, startsAt: at(10), endsAt: at(17) },
  ],
};

describe('the clock a page runs by itself', () => {
  it('goes from round to pause to round, then is over', () => {
    const phases = [-5, 3, 8, 10, 17].map((minute) => {
      const { phase, round, left } = clockAt(timeline, Date.parse(at(minute)));
      return [phase, round, left / 60_000];
    });
    expect(phases).toEqual([
      ['before', 1, 5],
      ['round', 1, 4],
      ['pause', 2, 2],
      ['round', 2, 7],
      ['over', 2, 0],
    ]);
  });

  it('stands still while it is stopped', () => {
    const stopped = { ...timeline, pausedAt: at(3) };
    expect(clockAt(stopped, Date.parse(at(50)))).toMatchObject({ phase: 'round', round: 1, stopped: true });
  });

  it('writes what is left as clocks do', () => {
    expect([312_000, 59_001, 0, 3_900_000].map(countdown)).toEqual(['5:12', '1:00', '0:00', '1:05:00']);
  });
});
