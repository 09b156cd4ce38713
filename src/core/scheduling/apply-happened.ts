import type { Happened } from './happened.js';
import type { SchedulingProblem } from './types.js';

/** The problem as it stands now: absences added, walk-ins in. Lost tables are kept apart (they concern rounds). */
export function applyHappened(problem: SchedulingProblem, happened: Happened): SchedulingProblem {
  const walkIns = happened.walkIns ?? [];
  const away = new Map<string, Set<number>>();
  for (const { participant, from = 1, to = problem.rounds } of happened.absences ?? []) {
    const rounds = away.get(participant) ?? new Set<number>();
    for (let r = from; r <= to; r++) rounds.add(r);
    away.set(participant, rounds);
  }
  if (walkIns.length === 0 && away.size === 0) return problem;
  const everybody =
    walkIns.length > 0
      ? [...problem.participants, ...walkIns.map((one) => one.participant)]
      : problem.participants;
  return {
    ...problem,
    participants: everybody.map((one) => {
      const rounds = away.get(one.id);
      return rounds ? { ...one, unavailable: [...new Set([...(one.unavailable ?? []), ...rounds])] } : one;
    }),
    pairings:
      walkIns.length > 0
        ? [...problem.pairings, ...walkIns.flatMap((one) => one.pairings)]
        : problem.pairings,
  };
}
