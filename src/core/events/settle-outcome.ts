export type NoteAnswer = 'follow_up' | 'maybe' | 'no';

export interface MeetingNoteFacts {
  answer: NoteAnswer | null;
  /** The other side did not come. */
  noShow: boolean;
  /** Written by the animator, for a side or for the room. */
  byAnimator: boolean;
}

export type Outcome = 'follow_up' | 'one_sided' | 'maybe' | 'no' | 'no_show' | 'disputed' | 'unknown';

/**
 * What became of a meeting, from what each side said. Nobody is called absent on one side's word: both must say so,
 * or the animator.
 */
export function settleOutcome(
  association: MeetingNoteFacts | null,
  company: MeetingNoteFacts | null,
): Outcome {
  const notes = [association, company].filter((note) => note !== null);
  const absent = notes.filter(({ noShow }) => noShow);
  if (absent.length === 2 || absent.some(({ byAnimator }) => byAnimator)) return 'no_show';
  const answers = notes.filter(({ noShow }) => !noShow).map(({ answer }) => answer);
  if (absent.length === 1) return answers.length === 0 ? 'unknown' : 'disputed';
  const wants = answers.filter((answer) => answer === 'follow_up').length;
  if (wants === 2) return 'follow_up';
  if (wants === 1) return 'one_sided';
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'unknown';
}

/** Meetings that took place, as far as one knows. */
export const wasHeld = (outcome: Outcome): boolean => outcome !== 'no_show' && outcome !== 'unknown';
