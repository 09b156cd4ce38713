import { describe, expect, it } from '@jest/globals';
import { mayBecome } from './verification-moves.js';

describe('verification', () => {
  it('moves between any two states, and never onto itself', () => {
    const states = ['to_check', 'verified', 'refused'] as const;
    const moves = states.flatMap((from) =>
      states.filter((to) => mayBecome(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(moves).toEqual([
      'to_check → verified',
      'to_check → refused',
      'verified → to_check',
      'verified → refused',
      'refused → to_check',
      'refused → verified',
    ]);
  });
});
