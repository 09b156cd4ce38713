import { buildSchedule } from '../../src/core/scheduling/build-schedule.js';
import { chooseMeetings } from '../../src/core/scheduling/choice/choose-meetings.js';
import { compileProblem } from '../../src/core/scheduling/compile-problem.js';
import { highsChoice } from './peers.js';
import { ms, percent, printTable } from './print-table.js';
import { clock, repeated } from './stopwatch.js';
import type { NamedProblem } from './tables.js';

/** The choice with its certificate, reading of the problem included, and the whole plan within 300 ms. */
export function showSpeed(instances: NamedProblem[], times: number): void {
  const rows = instances.map(({ name, problem }) => {
    const choice = repeated(times, () => chooseMeetings(compileProblem(problem)));
    const plan = () => buildSchedule(problem, { seed: 1, timeLimit: 300, clock });
    const whole = repeated(Math.ceil(times / 3), plan, 1);
    const { gap, shortfall, shortfallBound, broken, gaps, tableMoves, unevenness } = plan();
    return [
      name,
      `${ms(choice.wall)} (${ms(choice.cpu)})`,
      ms(choice.best),
      `${ms(whole.wall)} (${ms(whole.cpu)})`,
      percent(Math.max(0, gap), 5),
      `${shortfall} (least ${shortfallBound})`,
      gaps,
      tableMoves,
      unevenness,
      broken,
    ];
  });
  const header = [
    'instance',
    'choice certified, ms (processor)',
    'best ms',
    'whole plan, ms (processor)',
    'gap to bound',
    'short',
    'gaps',
    'table moves',
    'unevenness',
    'broken',
  ];
  printTable(`Choice, and whole plan with a limit of 300 ms (middle of ${times})`, header, rows);
}

/** The choice alone by a peer that reaches the same objective: how many times longer it takes. */
export async function raceForTheChoice(instances: NamedProblem[], seconds: number): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const { name, problem } of instances) {
    const ours = repeated(9, () => chooseMeetings(compileProblem(problem)));
    const bound = chooseMeetings(compileProblem(problem)).scoreBound;
    const peer = await highsChoice(problem, seconds, { whole: false });
    const equal = Math.abs(peer.score - bound) <= 1e-6 * bound;
    rows.push([
      name,
      bound.toFixed(4),
      ms(ours.wall),
      Number.isFinite(peer.score) ? peer.score.toFixed(4) : '',
      equal ? 'yes' : peer.status,
      ms(peer.ms),
      `${equal ? '' : 'more than '}${(peer.ms / ours.wall).toFixed(0)} ×`,
    ]);
  }
  const header = [
    'instance',
    'our bound',
    'our ms',
    'HiGHS (linear)',
    'same objective',
    'its ms',
    'ours is faster by',
  ];
  printTable('The choice against the best peer', header, rows);
}
