export const ANSWERS = ['interested', 'later', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];

export const REFUSAL_REASONS = [
  'too_far',
  'wrong_moment',
  'not_our_subject',
  'already_known',
  'no_capacity',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
