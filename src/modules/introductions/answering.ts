import type { Side } from '../../core/scoring/types.js';
import type { Answer } from './answer.js';
import type { Introduction } from './introduction.entity.js';

export type AnswerState = Pick<Introduction, 'needAnswer' | 'offerAnswer' | 'introducedAt'>;

/** What follows from one side's answer: both interested opens the introduction; once open, it stays. */
export function afterAnswer(state: AnswerState, side: Side, answer: Answer | null, now: Date): AnswerState {
  const next = side === 'need' ? { ...state, needAnswer: answer } : { ...state, offerAnswer: answer };
  const bothSaidYes = next.needAnswer === 'interested' && next.offerAnswer === 'interested';
  return { ...next, introducedAt: state.introducedAt ?? (bothSaidYes ? now : null) };
}

/** Refused by at least one side. */
export const isRefused = (state: Pick<AnswerState, 'needAnswer' | 'offerAnswer'>): boolean =>
  state.needAnswer === 'declined' || state.offerAnswer === 'declined';
