import { describe, expect, it } from '@jest/globals';
import { type MeetingNoteFacts, type NoteAnswer, settleOutcome } from './settle-outcome.js';

const said = (answer: NoteAnswer): MeetingNoteFacts => ({ answer, noShow: false, byAnimator: false });
const absent = (byAnimator = false): MeetingNoteFacts => ({ answer: null, noShow: true, byAnimator });

describe('settleOutcome', () => {
  it('calls nobody absent on one side’s word', () => {
    expect([
      settleOutcome(absent(), null),
      settleOutcome(absent(), said('maybe')),
      settleOutcome(absent(), absent()),
      settleOutcome(null, absent(true)),
    ]).toEqual(['unknown', 'disputed', 'no_show', 'no_show']);
  });

  it('follows up when both want to, and says when only one does', () => {
    expect([
      settleOutcome(said('follow_up'), said('follow_up')),
      settleOutcome(said('follow_up'), said('no')),
      settleOutcome(said('follow_up'), null),
      settleOutcome(said('maybe'), said('no')),
      settleOutcome(said('maybe'), null),
      settleOutcome(null, null),
    ]).toEqual(['follow_up', 'one_sided', 'one_sided', 'no', 'maybe', 'unknown']);
  });
});
