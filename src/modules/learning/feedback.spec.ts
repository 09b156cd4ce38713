import { describe, expect, it } from '@jest/globals';
import type { Introduction } from '../introductions/introduction.entity.js';
import { feedbackOfAnswers, feedbackOfNote } from './feedback.js';

const parts = [{ criterion: 'territory', value: 0.2 }];
const at = new Date('2026-11-20T10:00:00Z');
const introduction = (given: Partial<Introduction>) =>
  ({
    needAnswer: null,
    needReason: null,
    needAnsweredAt: null,
    offerAnswer: null,
    offerReason: null,
    offerAnsweredAt: null,
    suggestion: { parts },
    ...given,
  }) as Introduction;

describe('What answers and meetings say to the scoring', () => {
  it('is one reaction a side, with the reason of a refusal', () => {
    const both = introduction({
      needAnswer: 'interested',
      needAnsweredAt: at,
      offerAnswer: 'declined',
      offerReason: 'too_far',
      offerAnsweredAt: at,
    });
    expect(feedbackOfAnswers(both, null)).toEqual([
      { outcome: 'accepted', parts },
      { outcome: 'refused', reason: 'too_far', parts },
    ]);
  });

  it('is nothing for later, and nothing from before a reset', () => {
    expect(feedbackOfAnswers(introduction({ needAnswer: 'later', needAnsweredAt: at }), null)).toEqual([]);
    const yes = introduction({ needAnswer: 'interested', needAnsweredAt: at });
    expect(feedbackOfAnswers(yes, at)).toEqual([]);
    expect(feedbackOfAnswers(yes, new Date(at.getTime() - 1))).toHaveLength(1);
  });

  it('counts a meeting that both want to follow, never an absence', () => {
    expect(feedbackOfNote({ answer: 'follow_up', noShow: false }, parts)).toEqual([
      { outcome: 'met_fruitful', parts },
    ]);
    expect(feedbackOfNote({ answer: 'no', noShow: false }, parts)).toEqual([
      { outcome: 'met_fruitless', parts },
    ]);
    expect(feedbackOfNote({ answer: 'no', noShow: true }, parts)).toEqual([]);
    expect(feedbackOfNote({ answer: 'maybe', noShow: false }, parts)).toEqual([]);
  });
});
