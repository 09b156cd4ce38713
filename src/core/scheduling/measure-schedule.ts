import { countGaps } from './count-gaps.js';
import { indexSchedule, type SchedulingIndex } from './scheduling-index.js';
import type { Schedule, SchedulingProblem } from './types.js';

export interface ScheduleMeasures {
  meetings: number;
  /** Sum of the scores of the meetings held. */
  score: number;
  /** Maximal idle runs between two meetings, over all participants. */
  gaps: number;
  /** Largest difference in gaps between two participants. */
  gapSpread: number;
  /** Meetings missing below the promised minima. */
  shortfall: number;
  /** Participants below their promised minimum. */
  peopleShort: number;
  /** Times a participant sits at another table than at their previous meeting. */
  tableMoves: number;
  /** Busiest round minus quietest round, in meetings. */
  unevenness: number;
}

/** What a schedule is worth, aim by aim. */
export function measureSchedule(problem: SchedulingProblem, schedule: Schedule): ScheduleMeasures {
  return measuresOf(indexSchedule(problem, schedule));
}

/** The same of a schedule already looked up by name. */
export function measuresOf(index: SchedulingIndex): ScheduleMeasures {
  const { problem } = index;
  let [gaps, mostGaps, fewestGaps, shortfall, peopleShort, tableMoves] = [
    0,
    0,
    Number.POSITIVE_INFINITY,
    0,
    0,
    0,
  ];
  for (const { id, min = 0 } of problem.participants) {
    const own = index.meetingsOf.get(id) ?? [];
    const ownGaps = countGaps(own.map((meeting) => meeting.round));
    gaps += ownGaps;
    mostGaps = Math.max(mostGaps, ownGaps);
    fewestGaps = Math.min(fewestGaps, ownGaps);
    shortfall += Math.max(0, min - own.length);
    if (own.length < min) peopleShort++;
    for (let i = 1; i < own.length; i++) if (own[i].table !== own[i - 1].table) tableMoves++;
  }
  const perRound = new Array<number>(problem.rounds).fill(0);
  for (const meeting of index.meetings) perRound[meeting.round - 1]++;
  return {
    meetings: index.meetings.length,
    score: index.meetings.reduce((sum, { pairing }) => sum + (index.pairings.get(pairing)!.score ?? 1), 0),
    gaps,
    gapSpread: Number.isFinite(fewestGaps) ? mostGaps - fewestGaps : 0,
    shortfall,
    peopleShort,
    tableMoves,
    unevenness: Math.max(...perRound) - Math.min(...perRound),
  };
}
