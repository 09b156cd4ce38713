export type ListingStatus = 'draft' | 'published' | 'paused' | 'fulfilled' | 'withdrawn' | 'expired';

/**
 * From which states each move is allowed. `expire` is the daily sweep's own; a person pauses, renews or withdraws.
 *
 * | move    | draft | published | paused | expired | fulfilled | withdrawn |
 * |---------|-------|-----------|--------|---------|-----------|-----------|
 * | publish | yes   |           | yes    | yes     |           | yes       |
 * | pause   |       | yes       |        |         |           |           |
 * | renew   |       | yes       |        | yes     |           |           |
 * | fulfil  |       | yes       | yes    | yes     |           |           |
 * | reopen  |       |           |        |         | yes       |           |
 * | withdraw| yes   | yes       | yes    | yes     |           |           |
 */
export const LISTING_MOVES = {
  publish: { from: ['draft', 'paused', 'expired', 'withdrawn'], to: 'published' },
  pause: { from: ['published'], to: 'paused' },
  renew: { from: ['published', 'expired'], to: 'published' },
  fulfil: { from: ['published', 'paused', 'expired'], to: 'fulfilled' },
  reopen: { from: ['fulfilled'], to: 'published' },
  withdraw: { from: ['draft', 'published', 'paused', 'expired'], to: 'withdrawn' },
} as const satisfies Record<string, { from: ListingStatus[]; to: ListingStatus }>;

export type ListingMove = keyof typeof LISTING_MOVES;

export const movesFrom = (status: ListingStatus): ListingMove[] =>
  (Object.keys(LISTING_MOVES) as ListingMove[]).filter((move) =>
    (LISTING_MOVES[move].from as readonly ListingStatus[]).includes(status),
  );
