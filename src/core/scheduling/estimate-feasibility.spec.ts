import { describe, expect, it } from '@jest/globals';
import { estimateFeasibility } from './estimate-feasibility.js';

describe('estimateFeasibility', () => {
  it('says what a fair of 22 companies and 32 associations can offer', () => {
    expect(estimateFeasibility({ entreprise: 22, association: 32 }, 10, 30)).toEqual({
      meetings: 220,
      perParticipant: [10, 6.875],
      someoneIdle: false,
      spareTables: 8,
      message:
        '220 rendez-vous au plus en 10 tours, soit environ 10 par participant « entreprise », 6,9 par participant « association ».',
    });
  });

  it('warns when not everybody can meet somebody', () => {
    const estimate = estimateFeasibility({ entreprise: 4, association: 40 }, 5, 4);
    expect([estimate.meetings, estimate.someoneIdle]).toEqual([20, true]);
    expect(estimate.message).toContain('Tout le monde ne peut pas avoir un rendez-vous.');
  });

  it('does not count more meetings than there are pairs', () => {
    expect(estimateFeasibility({ entreprise: 2, association: 3 }, 20, 5).meetings).toBe(6);
  });

  it('answers for nobody', () => {
    expect(estimateFeasibility({ entreprise: 0 }, 5, 4).meetings).toBe(0);
  });
});
