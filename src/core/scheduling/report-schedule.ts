import { brokenRules } from './check-schedule.js';
import type { CompiledProblem } from './compile-problem.js';
import { gapWords } from './gap-words.js';
import { measuresOf } from './measure-schedule.js';
import type { Explanation, ScheduleResult, ScheduleStatus } from './schedule-result.js';
import { indexSchedule } from './scheduling-index.js';
import { settleTables } from './timetable/even-rounds.js';
import { gapCosts } from './timetable/reduce-gaps.js';
import type { Timetable } from './timetable/timetable.js';
import type { Schedule, SchedulingProblem } from './types.js';

export interface Findings {
  bound: number;
  shortfallBound: number;
  gapsBound: number;
  /** All pairings are required and placed, so the bound on gaps holds for the whole problem. */
  exact: boolean;
  impossible: boolean;
  explanations: Explanation[];
  tablePasses: number;
  iterations: number;
  elapsed: () => number;
}

/** Gives the timetable its tables and says what it is worth and what is proven about it. */
export function reportSchedule(
  problem: SchedulingProblem,
  compiled: CompiledProblem,
  timetable: Timetable,
  findings: Findings,
): ScheduleResult {
  const costOf = gapCosts(compiled.rounds, compiled.gapLimit);
  const tableOf = settleTables(timetable, costOf, findings.tablePasses);
  const schedule: Schedule = { meetings: [] };
  for (let e = 0; e < compiled.m; e++) {
    if (timetable.roundOf[e] < 0 || tableOf[e] < 0) continue;
    const round = timetable.roundOf[e] + 1;
    schedule.meetings.push({ pairing: problem.pairings[e].id, round, table: tableOf[e] + 1 });
  }
  schedule.meetings.sort((one, other) => one.round - other.round || one.table - other.table);
  const index = indexSchedule(problem, schedule);
  const measures = measuresOf(index);
  const broken = brokenRules(index, schedule).filter((one) => one.severity === 'broken').length;
  const bound = Math.max(findings.bound, measures.score);
  const unheld = problem.pairings
    .filter((one) => one.required && !index.meetingOf.has(one.id))
    .map((one) => one.id);
  const gap = bound > 0 ? (bound - measures.score) / bound : 0;
  return {
    ...measures,
    schedule,
    status: statusOf(),
    bound,
    gap,
    gapWords: gapWords(measures.score, bound),
    shortfallBound: findings.shortfallBound,
    gapsBound: findings.gapsBound,
    broken,
    unheld,
    explanations: findings.explanations,
    iterations: findings.iterations,
    ms: findings.elapsed(),
  };

  function statusOf(): ScheduleStatus {
    if (findings.impossible) return 'infeasible';
    if (broken > 0) return 'unfinished';
    const best = gap < 1e-7 && measures.shortfall === findings.shortfallBound;
    return best && (measures.gaps === 0 || (findings.exact && measures.gaps === findings.gapsBound))
      ? 'optimal'
      : 'feasible';
  }
}
