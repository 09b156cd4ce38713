import { describe, expect, it } from '@jest/globals';
import { compareSchedules } from './compare-schedules.js';
import { anEvent } from './scheduling.fixtures.js';

describe('compareSchedules', () => {
  it('tells what was moved, removed and added, and whom it concerns', () => {
    const before = [
      { pairing: 'e1a1', round: 1, table: 1 },
      { pairing: 'e2a2', round: 1, table: 2 },
      { pairing: 'e3a3', round: 2, table: 3 },
    ];
    const after = [
      before[0],
      { pairing: 'e2a2', round: 3, table: 2 },
      { pairing: 'e3a1', round: 2, table: 3 },
    ];
    expect(compareSchedules(anEvent(), { meetings: before }, { meetings: after })).toEqual({
      changes: [
        { change: 'moved', pairing: 'e2a2', before: before[1], after: after[1] },
        { change: 'removed', pairing: 'e3a3', before: before[2] },
        { change: 'added', pairing: 'e3a1', after: after[2] },
      ],
      concerned: [
        { participant: 'e2', pairings: ['e2a2'] },
        { participant: 'e3', pairings: ['e3a3', 'e3a1'] },
        { participant: 'a1', pairings: ['e3a1'] },
        { participant: 'a2', pairings: ['e2a2'] },
        { participant: 'a3', pairings: ['e3a3'] },
      ],
    });
  });

  it('concerns nobody when nothing changes, whatever the order', () => {
    const meetings = [
      { pairing: 'e1a1', round: 1, table: 1 },
      { pairing: 'e2a2', round: 1, table: 2 },
    ];
    expect(compareSchedules(anEvent(), { meetings }, { meetings: [...meetings].reverse() })).toEqual({
      changes: [],
      concerned: [],
    });
  });
});
