import { seededRandom } from '../../src/core/kernel/seeded-random.js';
import { applyHappened } from '../../src/core/scheduling/apply-happened.js';
import { buildSchedule } from '../../src/core/scheduling/build-schedule.js';
import { chooseMeetings } from '../../src/core/scheduling/choice/choose-meetings.js';
import { compareSchedules } from '../../src/core/scheduling/compare-schedules.js';
import { compileProblem } from '../../src/core/scheduling/compile-problem.js';
import { prepareRepair } from '../../src/core/scheduling/repair-schedule.js';
import type { SchedulingProblem } from '../../src/core/scheduling/types.js';
import { percent, printTable } from './print-table.js';
import { clock, shareOf, timed } from './stopwatch.js';

/** One absence after another on a published schedule: time, meetings moved, and what planning anew would give. */
export function showRepairs(problem: SchedulingProblem, times: number): void {
  const published = buildSchedule(problem, { seed: 1, timeLimit: 300, clock }).schedule;
  const prepared = prepareRepair(problem, published);
  const random = seededRandom(5);
  const took: number[] = [];
  const worked: number[] = [];
  let [moved, loss] = [0, 0];
  for (let i = 0; i < times; i++) {
    const happened = { absences: [{ participant: random.pick(problem.participants).id }] };
    const { value: proposals, wall, cpu } = timed(() => prepared.repair(happened, 1));
    took.push(wall);
    worked.push(cpu);
    const best = proposals[proposals.length - 1];
    moved += best.moved;
    if (i >= 5) continue;
    const bound = chooseMeetings(compileProblem(applyHappened(problem, happened))).scoreBound;
    loss = Math.max(loss, (bound - best.score) / bound);
  }
  const absent = { absences: [{ participant: problem.participants[3].id }] };
  const anew = buildSchedule(applyHappened(problem, absent), { seed: 2, timeLimit: 300, clock }).schedule;
  const changed = compareSchedules(problem, published, anew).changes.filter(
    (one) => one.change !== 'added',
  ).length;
  printTable(
    'Repair of one absence',
    [
      'organisations',
      'repairs',
      'median ms',
      'p99 ms',
      'slowest ms',
      'p99 of the processor, ms',
      'third parties moved',
      'largest loss to the bound',
      'changed by planning anew',
    ],
    [
      [
        problem.participants.length,
        took.length,
        shareOf(took, 0.5).toFixed(2),
        shareOf(took, 0.99).toFixed(2),
        shareOf(took, 1).toFixed(2),
        shareOf(worked, 0.99).toFixed(2),
        moved,
        percent(loss, 3),
        percent(changed / published.meetings.length, 0),
      ],
    ],
  );
}
