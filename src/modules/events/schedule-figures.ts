import { checkSchedule } from '../../core/scheduling/check-schedule.js';
import { measureSchedule } from '../../core/scheduling/measure-schedule.js';
import type { ScheduleResult } from '../../core/scheduling/schedule-result.js';
import type { Schedule, SchedulingProblem } from '../../core/scheduling/types.js';
import { pairingId, withHeldPairs } from './to-scheduling-problem.js';

/** What an animator wants to know of a timetable, kept with it. */
export interface ScheduleFigures {
  meetings: number;
  /** Share of expressed wishes that are held, 0 to 1; null when nobody wished. */
  wishesMetShare: number | null;
  /** "à 0,3 % du maximum possible" */
  boundText: string;
  fewestMeetings: number;
  gaps: number;
  gapsPerParticipant: number;
  tableMoves: number;
  /** Broken rules, 0 for a valid timetable. */
  broken: number;
}

interface Wished {
  fromRegistrationId: string;
  toRegistrationId: string;
}

/** The same of a timetable changed by hand; how far it is from the best is no longer known. */
export function figuresByHand(
  problem: SchedulingProblem,
  schedule: Schedule,
  wishes: Wished[],
): ScheduleFigures {
  const whole = withHeldPairs(problem, schedule);
  const measures = measureSchedule(whole, schedule);
  const broken = checkSchedule(whole, schedule).filter(({ severity }) => severity === 'broken').length;
  return figuresOf(whole, { ...measures, schedule, broken, gapWords: 'modifié à la main' }, wishes);
}

type Measured = Pick<ScheduleResult, 'schedule' | 'meetings' | 'gapWords' | 'gaps' | 'tableMoves' | 'broken'>;

export function figuresOf(problem: SchedulingProblem, result: Measured, wishes: Wished[]): ScheduleFigures {
  const pairings = new Map(problem.pairings.map((pairing) => [pairing.id, pairing]));
  const held = new Map(problem.participants.map(({ id }) => [id, 0]));
  const met = new Set<string>();
  for (const { pairing } of result.schedule.meetings) {
    const { a, b } = pairings.get(pairing)!;
    for (const id of [a, b]) held.set(id, (held.get(id) ?? 0) + 1);
    met.add(pairingId(a, b)).add(pairingId(b, a));
  }
  const granted = wishes.filter((wish) => met.has(pairingId(wish.fromRegistrationId, wish.toRegistrationId)));
  return {
    meetings: result.meetings,
    wishesMetShare: wishes.length > 0 ? granted.length / wishes.length : null,
    boundText: result.gapWords,
    fewestMeetings: Math.min(...held.values()),
    gaps: result.gaps,
    gapsPerParticipant: problem.participants.length > 0 ? result.gaps / problem.participants.length : 0,
    tableMoves: result.tableMoves,
    broken: result.broken,
  };
}
