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

/** When each round begins and ends. Between two rounds people change tables; after one of them they may rest. */
export function roundTimes(event: Timing): RoundTime[] {
  const times: RoundTime[] = [];
  let minute = 0;
  for (let round = 1; round <= event.rounds; round++) {
    const at = (minutes: number) => new Date(event.startsAt.getTime() + minutes * 60_000);
    times.push({ round, startsAt: at(minute), endsAt: at(minute + event.roundMinutes) });
    minute +=
      event.roundMinutes + event.pauseMinutes + (round === event.breakAfterRound ? event.breakMinutes : 0);
  }
  return times;
}
