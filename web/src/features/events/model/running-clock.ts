import type { DayTimeline } from '../../../api/types.js';

export interface ClockNow {
  phase: 'before' | 'round' | 'pause' | 'break' | 'over';
  /** The round being played, or the next one. */
  round: number;
  rounds: number;
  /** Milliseconds left in the phase. */
  left: number;
  /** Share of the phase that is gone, 0 to 1. */
  gone: number;
  stopped: boolean;
}

/** Where the clock of an event is at this moment; it needs nobody once the timeline is known. */
export function clockAt(timeline: DayTimeline, now: number): ClockNow {
  const { rounds, segments, overAt, pausedAt } = timeline;
  const stopped = pausedAt !== null;
  const moment = pausedAt ? Date.parse(pausedAt) : now;
  const last = segments.at(-1);
  if (overAt || !last || moment >= Date.parse(last.endsAt))
    return { phase: 'over', round: rounds, rounds, left: 0, gone: 1, stopped: false };
  const first = segments[0];
  if (moment < Date.parse(first.startsAt))
    return {
      phase: 'before',
      round: first.round,
      rounds,
      left: Date.parse(first.startsAt) - moment,
      gone: 0,
      stopped,
    };
  const current = segments.find(({ endsAt }) => moment < Date.parse(endsAt))!;
  const [start, end] = [Date.parse(current.startsAt), Date.parse(current.endsAt)];
  return {
    phase: current.kind,
    round: current.round,
    rounds,
    left: end - moment,
    gone: (moment - start) / (end - start),
    stopped,
  };
}

/** « 5:12 », and hours when there are some. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
