import { describe, expect, it } from '@jest/globals';
import { splitByTime } from './upcoming.js';

const event = (name: string, day: string) => ({
  name,
  startsAt: `${day}T13:00:00Z`,
  endsAt: `${day}T15:30:00Z`,
});
const names = (list: { name: string }[]) => list.map(({ name }) => name);

describe('events in time', () => {
  it('shows the next first, then the past from the latest', () => {
    const list = [
      event('mars', '2027-03-02'),
      event('juin', '2026-06-01'),
      event('janvier', '2027-01-14'),
      event('octobre', '2026-10-01'),
    ];
    const { ahead, over } = splitByTime(list, new Date('2026-11-22T10:00:00Z'));
    expect([names(ahead), names(over)]).toEqual([
      ['janvier', 'mars'],
      ['octobre', 'juin'],
    ]);
  });

  it('keeps an event ahead until it ends', () => {
    const { ahead } = splitByTime([event('en cours', '2026-11-22')], new Date('2026-11-22T15:30:00Z'));
    expect(names(ahead)).toEqual(['en cours']);
  });
});
