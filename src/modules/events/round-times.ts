import { timelineOf } from '../../core/events/event-timeline.js';
import type { Event } from './event.entity.js';

export interface RoundTime {
  round: number;
  startsAt: Date;
  endsAt: Date;
}

type Timing = Pick<
  Event,
  'startsAt' | 'rounds' | 'roundMinutes' | 'pauseMinutes' | 'breakAfterRound' | 'breakMinutes'
>;

/** When each round is planned to begin and end. */
export const roundTimes = (event: Timing): RoundTime[] =>
  timelineOf(event, null)
    .filter(({ kind }) => kind === 'round')
    .map(({ round, startsAt, endsAt }) => ({ round, startsAt, endsAt }));

/** When the last round ends; without rounds, what the plan says, else two hours. */
export function endOfEvent(event: Timing & Pick<Event, 'minutes'>): Date {
  const last = roundTimes(event).at(-1);
  return last?.endsAt ?? new Date(event.startsAt.getTime() + (event.minutes ?? 120) * 60_000);
}
