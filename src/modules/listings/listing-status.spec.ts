import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LISTING_MOVES, type ListingMove, movesFrom } from './listing-status.js';

const states = ['draft', 'published', 'paused', 'expired', 'fulfilled', 'withdrawn'] as const;

describe('the life of a listing', () => {
  it('is the one its table tells', () => {
    const rows = readFileSync(new URL('./listing-status.ts', import.meta.url), 'utf8')
      .split('\n')
      .map((line) => /^ \* \| (\w+)\s*\|(.+)\|$/.exec(line))
      .filter((found) => found !== null && found[1] in LISTING_MOVES)
      .map((found) => [found![1], found![2].split('|').map((cell) => cell.trim() === 'yes')] as const);
    expect(rows.map(([move]) => move).sort()).toEqual(Object.keys(LISTING_MOVES).sort());
    for (const [move, cells] of rows)
      expect([move, states.filter((_, at) => cells[at])]).toEqual([
        move,
        states.filter((state) => movesFrom(state).includes(move as ListingMove)),
      ]);
  });

  it('leaves no state without a way out', () => {
    for (const state of states) expect(movesFrom(state).length).toBeGreaterThan(0);
  });

  it('never keeps a listing where it is, but for a renewal', () => {
    for (const [move, { from, to }] of Object.entries(LISTING_MOVES))
      if (move !== 'renew') expect(from).not.toContain(to);
  });
});
