import { nextRound, timelineOf } from '../../../core/events/event-timeline.js';
import type { Event } from '../event.entity.js';
import { clockOf, type EventDay } from '../event-day.entity.js';
import { roundTimes } from '../round-times.js';
import type { TimelineView } from './day.dto.js';

export function timelineView(event: Event, day: EventDay | null, now: Date): TimelineView {
  const clock = clockOf(day);
  return {
    serverNow: now.toISOString(),
    rounds: event.rounds,
    started: clock !== null,
    pausedAt: clock?.pausedAt?.toISOString() ?? null,
    overAt: clock?.overAt?.toISOString() ?? null,
    segments: timelineOf(event, clock).map(({ kind, round, startsAt, endsAt }) => ({
      kind,
      round,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
  };
}

export const nextRoundOf = (event: Event, day: EventDay | null, now: Date): number =>
  nextRound(event, clockOf(day), now);

/** When each round begins, as far as one knows now: the clock's times for those to come, the plan's for those before. */
export function startOfRounds(event: Event, day: EventDay | null): Map<number, Date> {
  const starts = new Map(roundTimes(event).map(({ round, startsAt }) => [round, startsAt]));
  for (const { kind, round, startsAt } of timelineOf(event, clockOf(day)))
    if (kind === 'round') starts.set(round, startsAt);
  return starts;
}
