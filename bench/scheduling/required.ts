import { buildSchedule } from '../../src/core/scheduling/build-schedule.js';
import { parseProblem } from '../../src/core/scheduling/parse-problem.js';
import { printTable } from './print-table.js';
import { clock } from './stopwatch.js';

/** Published optima (Bofill et al., JAIR 74, 2022). */
const OPTIMA: Record<string, number> = {
  'forum-13': 0,
  'forumt-14': 5,
  'forumt-14crafe': 5,
  'tic-12': 0,
  'tic-13crafc': 4,
  'tic-14crafc': 0,
  'ticf-13crafb': 3,
  'ticf-14crafa': 0,
};

/** Real events in which every meeting is required: fewest gaps, by seed. */
export function showRequired(
  instances: { name: string; json: unknown }[],
  effort: { seeds: number; seconds: number },
): void {
  const rows = instances.map(({ name, json }) => {
    const problem = parseProblem(json);
    const cells: string[] = [];
    for (let seed = 1; seed <= effort.seeds; seed++) {
      let [at, fewest] = [0, Number.POSITIVE_INFINITY];
      const result = buildSchedule(problem, {
        seed,
        timeLimit: effort.seconds * 1000,
        clock,
        onProgress: ({ phase, gaps, ms }) => {
          if (phase === 'gaps' && gaps < fewest) [at, fewest] = [ms, gaps];
        },
      });
      const state =
        result.broken > 0 ? result.status : `${result.gaps}${result.status === 'optimal' ? ' (proven)' : ''}`;
      cells.push(`${state} in ${(at / 1000).toFixed(2)} s, ended at ${(result.ms / 1000).toFixed(2)} s`);
    }
    return [name, OPTIMA[name] ?? '', ...cells];
  });
  const seeds = Array.from({ length: effort.seeds }, (_, i) => `seed ${i + 1}`);
  printTable('Published events, all meetings required: gaps', ['instance', 'published', ...seeds], rows);
}
