/** The clock of an event: what was planned until somebody starts it, then what follows from the last thing done. */
export interface EventClock {
  /** The round last started by hand, and when. */
  startedRound: number;
  startedAt: Date;
  /** Added to that round. */
  extraSeconds: number;
  pausedAt: Date | null;
  overAt: Date | null;
}

export interface EventTiming {
  startsAt: Date;
  rounds: number;
  roundMinutes: number;
  pauseMinutes: number;
  breakAfterRound: number | null;
  breakMinutes: number;
}

export interface Segment {
  kind: 'round' | 'pause' | 'break';
  /** The round being played, or the one that comes next. */
  round: number;
  startsAt: Date;
  endsAt: Date;
}

const MINUTE = 60_000;

/** Every round and pause still to come or under way, one after the other without a hole; earlier rounds are left out. */
export function timelineOf(timing: EventTiming, clock: EventClock | null): Segment[] {
  const segments: Segment[] = [];
  let at = (clock?.startedAt ?? timing.startsAt).getTime();
  const add = (kind: Segment['kind'], round: number, milliseconds: number) => {
    if (milliseconds <= 0) return;
    segments.push({ kind, round, startsAt: new Date(at), endsAt: new Date(at + milliseconds) });
    at += milliseconds;
  };
  const first = clock?.startedRound ?? 1;
  for (let round = first; round <= timing.rounds; round++) {
    const extra = clock && round === first ? clock.extraSeconds * 1000 : 0;
    add('round', round, timing.roundMinutes * MINUTE + extra);
    if (round === timing.rounds) break;
    if (round === timing.breakAfterRound) add('break', round + 1, timing.breakMinutes * MINUTE);
    add('pause', round + 1, timing.pauseMinutes * MINUTE);
  }
  return segments;
}

/** The segment of this moment; while the clock is stopped, the one it was stopped in. Null before and after. */
export function segmentAt(segments: Segment[], clock: EventClock | null, now: Date): Segment | null {
  const moment = clock?.pausedAt ?? now;
  return segments.find(({ startsAt, endsAt }) => startsAt <= moment && moment < endsAt) ?? null;
}

/** The next round that can still be changed: the first one that has not begun. */
export function nextRound(timing: EventTiming, clock: EventClock | null, now: Date): number {
  if (!clock) return 1;
  if (clock.overAt) return timing.rounds + 1;
  const moment = clock.pausedAt ?? now;
  const ahead = timelineOf(timing, clock).find(({ kind, startsAt }) => kind === 'round' && startsAt > moment);
  return ahead?.round ?? timing.rounds + 1;
}

export type ClockAction = 'start' | 'pause' | 'resume' | 'extend' | 'skip' | 'finish';

/** The clock after somebody pressed a button; null when the button means nothing now. */
export function pressClock(
  timing: EventTiming,
  clock: EventClock | null,
  { action, round, minutes = 1 }: { action: ClockAction; round?: number; minutes?: number },
  now: Date,
): EventClock | null {
  const begin = (startedRound: number, startedAt = now): EventClock => ({
    startedRound,
    startedAt,
    extraSeconds: 0,
    pausedAt: null,
    overAt: null,
  });
  if (action === 'start') {
    const wanted = round ?? nextRound(timing, clock, now);
    return wanted >= 1 && wanted <= timing.rounds ? begin(wanted) : null;
  }
  if (!clock || clock.overAt) return null;
  if (action === 'finish') return { ...clock, pausedAt: null, overAt: now };
  if (action === 'pause') return clock.pausedAt ? null : { ...clock, pausedAt: now };
  if (action === 'resume') {
    if (!clock.pausedAt) return null;
    const stopped = now.getTime() - clock.pausedAt.getTime();
    return { ...clock, startedAt: new Date(clock.startedAt.getTime() + stopped), pausedAt: null };
  }
  const current = segmentAt(timelineOf(timing, clock), clock, now);
  if (!current) return null;
  if (action === 'skip')
    return current.kind === 'round' ? endRound(timing, current, now) : begin(current.round);
  const longer = minutes * 60;
  if (current.kind !== 'round')
    return begin(current.round, new Date(current.endsAt.getTime() + longer * 1000));
  const extra = current.round === clock.startedRound ? clock.extraSeconds : 0;
  return { ...clock, startedRound: current.round, startedAt: current.startsAt, extraSeconds: extra + longer };
}

/** Ends the round now: the pause that follows begins, or the event is over. */
function endRound(timing: EventTiming, { round, startsAt }: Segment, now: Date): EventClock {
  const lasted = (now.getTime() - startsAt.getTime()) / 1000;
  const clock = {
    startedRound: round,
    startedAt: startsAt,
    extraSeconds: lasted - timing.roundMinutes * 60,
    pausedAt: null,
  };
  return { ...clock, overAt: round === timing.rounds ? now : null };
}
