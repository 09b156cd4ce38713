import type { Side } from '../../core/scoring/types.js';
import type { Answer } from './answer.js';
import type { Introduction } from './introduction.entity.js';

export type AnswerState = Pick<
  Introduction,
  | 'state'
  | 'needAnswer'
  | 'offerAnswer'
  | 'interestedAt'
  | 'introducedAt'
  | 'expiredAt'
  | 'chasedAt'
  | 'reportedAt'
>;

/** A pair nobody answered. */
export const UNANSWERED: AnswerState = {
  state: 'suggested',
  needAnswer: null,
  offerAnswer: null,
  interestedAt: null,
  introducedAt: null,
  expiredAt: null,
  chasedAt: null,
  reportedAt: null,
};

const BEFORE_CONTACTS = ['suggested', 'interested', 'expired'];
const NEVER_FOLLOWED = { chasedAt: null, reportedAt: null, expiredAt: null };

/** What follows from one side's answer: both interested opens the introduction; once open, it stays. */
export function afterAnswer(before: AnswerState, side: Side, answer: Answer | null, now: Date): AnswerState {
  const next = side === 'need' ? { ...before, needAnswer: answer } : { ...before, offerAnswer: answer };
  if (!BEFORE_CONTACTS.includes(before.state)) return next;
  const yes = [next.needAnswer, next.offerAnswer].filter((given) => given === 'interested').length;
  if (yes === 2)
    return { ...next, state: 'introduced', interestedAt: before.interestedAt ?? now, introducedAt: now };
  if (yes === 0) return { ...next, ...NEVER_FOLLOWED, state: 'suggested', interestedAt: null };
  // Somebody else's later answer does not make the waiting begin again.
  if (before.state !== 'suggested' && wasYes(before, next)) return next;
  return { ...next, ...NEVER_FOLLOWED, state: 'interested', interestedAt: now };
}

const wasYes = (before: AnswerState, next: AnswerState): boolean =>
  (before.needAnswer === 'interested' && next.needAnswer === 'interested') ||
  (before.offerAnswer === 'interested' && next.offerAnswer === 'interested');

/** Refused by at least one side. */
export const isRefused = (state: Pick<AnswerState, 'needAnswer' | 'offerAnswer'>): boolean =>
  state.needAnswer === 'declined' || state.offerAnswer === 'declined';
