import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANSWERS, type Answer } from './answer.js';
import { afterAnswer, isRefused, UNANSWERED } from './answering.js';
import { INTRODUCTION_STATES, MOVES, mayMove } from './introduction-states.js';

const now = new Date('2026-11-22T10:00:00Z');
const later = new Date('2026-11-25T10:00:00Z');
const nothing = UNANSWERED;

describe('afterAnswer', () => {
  it('opens the introduction when the second side says yes', () => {
    const one = afterAnswer(nothing, 'need', 'interested', now);
    expect(one).toEqual({ ...nothing, state: 'interested', needAnswer: 'interested', interestedAt: now });
    expect(afterAnswer(one, 'offer', 'interested', later)).toEqual({
      ...one,
      state: 'introduced',
      offerAnswer: 'interested',
      introducedAt: later,
    });
  });

  it('takes back an answer, and with it what time had done', () => {
    const yes = { ...afterAnswer(nothing, 'offer', 'interested', now), chasedAt: later };
    expect(afterAnswer(yes, 'offer', null, later)).toEqual(nothing);
  });

  it('counts a no of either side as refused, and lets the one who waits wait as if nothing were known', () => {
    const yes = afterAnswer(nothing, 'offer', 'interested', now);
    const refused = afterAnswer(yes, 'need', 'declined', later);
    expect(isRefused(refused)).toBe(true);
    expect(refused).toEqual({ ...yes, needAnswer: 'declined' });
    expect(isRefused(afterAnswer(nothing, 'need', 'later', now))).toBe(false);
  });

  it('still introduces those whose interest had expired', () => {
    const expired = {
      ...afterAnswer(nothing, 'need', 'interested', now),
      state: 'expired' as const,
      expiredAt: now,
    };
    expect(afterAnswer(expired, 'offer', 'interested', later)).toMatchObject({ state: 'introduced' });
  });

  it('never introduces without a yes of both sides, never closes what is open, and makes only moves of the table', () => {
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
          expect(before.state === state.state || mayMove(before.state, state.state)).toBe(true);
          expect(state.state === 'interested').toBe(
            state.interestedAt !== null && state.introducedAt === null,
          );
        }
      }),
    );
  });
});

describe('the table of moves', () => {
  it('names known states only, reaches each of them, and lets nobody stay where they are', () => {
    const reached = new Set(Object.values(MOVES).flat());
    expect(
      [...reached, 'suggested'].filter((state) => !INTRODUCTION_STATES.includes(state as never)),
    ).toEqual([]);
    expect(INTRODUCTION_STATES.filter((state) => !reached.has(state))).toEqual([]);
    expect(INTRODUCTION_STATES.filter((state) => mayMove(state, state))).toEqual([]);
  });
});
