import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANSWERS, type Answer } from './answer.js';
import { type AnswerState, afterAnswer, isRefused } from './answering.js';

const now = new Date('2026-11-22T10:00:00Z');
const nothing: AnswerState = { needAnswer: null, offerAnswer: null, introducedAt: null };

describe('afterAnswer', () => {
  it('opens the introduction when the second side says yes', () => {
    const one = afterAnswer(nothing, 'need', 'interested', now);
    expect(one).toEqual({ needAnswer: 'interested', offerAnswer: null, introducedAt: null });
    expect(afterAnswer(one, 'offer', 'interested', now)).toEqual({
      needAnswer: 'interested',
      offerAnswer: 'interested',
      introducedAt: now,
    });
  });

  it('takes back an answer', () => {
    const yes = afterAnswer(nothing, 'offer', 'interested', now);
    expect(afterAnswer(yes, 'offer', null, now)).toEqual(nothing);
  });

  it('counts a no of either side as refused', () => {
    expect(isRefused(afterAnswer(nothing, 'need', 'declined', now))).toBe(true);
    expect(isRefused(afterAnswer(nothing, 'need', 'later', now))).toBe(false);
  });

  it('never introduces without a yes of both sides, and never closes what is open', () => {
    const step = fc.record({
      side: fc.constantFrom('need' as const, 'offer' as const),
      answer: fc.constantFrom<Answer | null>(...ANSWERS, null),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let state = nothing;
        for (const { side, answer } of steps) {
          const before = state;
          state = afterAnswer(state, side, answer, now);
          const bothYes = state.needAnswer === 'interested' && state.offerAnswer === 'interested';
          expect(state.introducedAt !== null).toBe(before.introducedAt !== null || bothYes);
        }
      }),
    );
  });
});
