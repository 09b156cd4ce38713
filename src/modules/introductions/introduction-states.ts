/** Where a pair stands, from the suggestion to what became of it. */
export const INTRODUCTION_STATES = [
  'suggested',
  'interested',
  'introduced',
  'in_talks',
  'met',
  'partnership',
  'no_follow_up',
  'expired',
] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/**
 * Every move there is. Answers make the first ones, time makes `expired`, and people tell the rest. What ended
 * without a follow-up may be taken up again; a partnership stays one.
 */
export const MOVES: Record<IntroductionState, readonly IntroductionState[]> = {
  suggested: ['interested', 'introduced'],
  interested: ['suggested', 'introduced', 'expired'],
  introduced: ['in_talks', 'met', 'partnership', 'no_follow_up'],
  in_talks: ['met', 'partnership', 'no_follow_up'],
  met: ['in_talks', 'partnership', 'no_follow_up'],
  partnership: [],
  no_follow_up: ['in_talks', 'met', 'partnership'],
  expired: ['interested', 'introduced'],
};

export const mayMove = (from: IntroductionState, to: IntroductionState): boolean => MOVES[from].includes(to);

/** The moves people tell, once contacts are open. */
export const TOLD_STATES = ['in_talks', 'met', 'partnership', 'no_follow_up'] as const;
export type ToldState = (typeof TOLD_STATES)[number];

/** Followed by both sides now: it counts in their capacity. */
export const UNDER_WAY: readonly IntroductionState[] = ['introduced', 'in_talks', 'met'];

/** The column that keeps when each step was reached; the first time stays. */
export const TIMESTAMP_OF = {
  interested: 'interestedAt',
  introduced: 'introducedAt',
  in_talks: 'talksAt',
  met: 'metAt',
  partnership: 'partnershipAt',
  no_follow_up: 'closedAt',
  expired: 'expiredAt',
} as const satisfies Partial<Record<IntroductionState, string>>;
