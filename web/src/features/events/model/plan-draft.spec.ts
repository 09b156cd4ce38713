import { describe, expect, it } from '@jest/globals';
import { fromFormat, instantOf, toDraft, toPlanInput } from './plan-draft.js';

const format = {
  kind: 'speed_dating',
  label: 'Speed dating',
  shape: 'meetings' as const,
  rounds: 10,
  roundMinutes: 7,
  pauseMinutes: 3,
  breakAfterRound: 5,
  breakMinutes: 10,
  tables: 10,
  minutes: null,
  associationPlaces: 12,
  companyPlaces: 10,
};

describe('the plan as it is typed', () => {
  it('reads hours as those of France, winter and summer', () => {
    expect([instantOf('2027-01-14', '14:10'), instantOf('2027-07-01', '09:00'), instantOf('', '')]).toEqual([
      '2027-01-14T13:10:00.000Z',
      '2027-07-01T07:00:00.000Z',
      '',
    ]);
  });

  it('comes back as it went', () => {
    const plan = {
      ...fromFormat(format, ['On ne vend pas.', 'On écoute.']),
      startsAt: '2027-01-14T13:10:00.000Z',
      room: [{ table: 3, capacity: 4, features: ['step_free' as const] }],
      topics: [{ title: 'Mobilité', table: 1 }],
    };
    expect(toPlanInput(toDraft(plan))).toEqual(plan);
  });
});
