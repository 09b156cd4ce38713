import type { Feedback } from '../../core/scoring/learning/learn-weights.js';
import type { MeetingNote } from '../events/meeting-note.entity.js';
import type { Introduction } from '../introductions/introduction.entity.js';

/** Each side's yes or no is one reaction; « plus tard » is none. Only what was said after `since` counts. */
export function feedbackOfAnswers(introduction: Introduction, since: Date | null): Feedback[] {
  const { needAnswer, needReason, needAnsweredAt, offerAnswer, offerReason, offerAnsweredAt, suggestion } =
    introduction;
  const sides = [
    { answer: needAnswer, reason: needReason, at: needAnsweredAt },
    { answer: offerAnswer, reason: offerReason, at: offerAnsweredAt },
  ];
  return sides
    .filter(({ at }) => at !== null && (since === null || at > since))
    .flatMap(({ answer, reason }): Feedback[] => {
      if (answer === 'interested') return [{ outcome: 'accepted', parts: suggestion.parts }];
      return answer === 'declined' ? [{ outcome: 'refused', reason, parts: suggestion.parts }] : [];
    });
}

/** Wanting to go on after a meeting is a yes, « non » a no; an absence or a hesitation says nothing of the pairing. */
export function feedbackOfNote(
  { answer, noShow }: Pick<MeetingNote, 'answer' | 'noShow'>,
  parts: Feedback['parts'],
): Feedback[] {
  if (noShow) return [];
  if (answer === 'follow_up') return [{ outcome: 'met_fruitful', parts }];
  return answer === 'no' ? [{ outcome: 'met_fruitless', parts }] : [];
}
