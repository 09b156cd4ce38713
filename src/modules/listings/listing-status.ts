export type ListingStatus = 'draft' | 'published' | 'paused' | 'fulfilled' | 'withdrawn' | 'expired';

/** From which states each move is allowed. */
export const LISTING_MOVES = {
  publish: { from: ['draft', 'paused', 'expired', 'withdrawn'], to: 'published' },
  pause: { from: ['published'], to: 'paused' },
  withdraw: { from: ['draft', 'published', 'paused', 'expired'], to: 'withdrawn' },
  fulfil: { from: ['published', 'paused'], to: 'fulfilled' },
} as const satisfies Record<string, { from: ListingStatus[]; to: ListingStatus }>;

export type ListingMove = keyof typeof LISTING_MOVES;
