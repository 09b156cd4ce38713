import { daysLater, nextOfficeMoment, type OfficeHours } from '../../core/working-time/office-hours.js';

/** Days after the first yes; each Labo sets its own. */
export interface FollowUpDelays {
  chaseDays: number;
  reportDays: number;
  closeDays: number;
}

/** One side said yes; the other has not. */
export interface WaitingInterest {
  interestedAt: Date;
  /** The silent side answered after all, but not yes: nothing is asked again, and the one who waits learns no more. */
  otherAnswered: boolean;
  /** The silent side is paused until that date (YYYY-MM-DD), or follows as many introductions as it can. */
  otherPausedUntil: string | null;
  otherFull: boolean;
  chasedAt: Date | null;
  reportedAt: Date | null;
}

export type FollowUp = 'chase' | 'report' | 'close';

/**
 * The next thing to do about an unanswered interest, and from when: the silent side is asked once, the one who waits
 * is told once, then it is closed. The steps keep their distance even when they run late, so nobody gets two at once.
 */
export function nextFollowUp(
  interest: WaitingInterest,
  delays: FollowUpDelays,
  hours: OfficeHours,
): { step: FollowUp; from: Date } {
  const { interestedAt, chasedAt, reportedAt } = interest;
  const due = (days: number, previous: Date | null, gap: number) =>
    later(daysLater(interestedAt, days, hours), previous && daysLater(previous, gap, hours));
  if (reportedAt)
    return { step: 'close', from: due(delays.closeDays, reportedAt, delays.closeDays - delays.reportDays) };
  const report = due(delays.reportDays, chasedAt, delays.reportDays - delays.chaseDays);
  if (!mayBeChased(interest)) return { step: 'report', from: report };
  const chase = due(delays.chaseDays, null, 0);
  const back = interest.otherPausedUntil && dayAfter(interest.otherPausedUntil, hours);
  if (!back || back <= chase) return { step: 'chase', from: chase };
  // Back before the other is told: asked then; otherwise left in peace.
  return back < report ? { step: 'chase', from: back } : { step: 'report', from: report };
}

const mayBeChased = ({ chasedAt, otherAnswered, otherFull }: WaitingInterest): boolean =>
  !chasedAt && !otherAnswered && !otherFull;

const later = (one: Date, other: Date | null): Date => (other && other > one ? other : one);

const dayAfter = (day: string, hours: OfficeHours): Date =>
  nextOfficeMoment(new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000), hours);
