import { buildSchedule } from '../../src/core/scheduling/build-schedule.js';
import { chooseMeetings } from '../../src/core/scheduling/choice/choose-meetings.js';
import { compileProblem } from '../../src/core/scheduling/compile-problem.js';
import { placeMeetings } from '../../src/core/scheduling/timetable/place-meetings.js';
import { Timetable } from '../../src/core/scheduling/timetable/timetable.js';
import { wishes } from './instances.js';
import { ms, percent, printTable } from './print-table.js';
import { clock, timed } from './stopwatch.js';

function fairOf(participants: number) {
  const tables = Math.round(participants * 0.4);
  return wishes(1, { participants, each: 20, rounds: 12, tables, away: 0, kinds: 2 });
}

/** Choice and placing at growing sizes; the exponent is the slope of log time on log size. */
export function showGrowth(sizes: number[]): void {
  const points: [number, number, number][] = [];
  const rows = sizes.map((participants) => {
    const problem = fairOf(participants);
    let [leastWall, leastCpu, placed] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
    for (let i = 0; i < 4; i++) {
      const { wall, cpu } = timed(() => {
        const compiled = compileProblem(problem);
        const choice = chooseMeetings(compiled);
        const timetable = new Timetable(compiled);
        const chosen: number[] = [];
        for (let e = 0; e < compiled.m; e++) if (choice.chosen[e]) chosen.push(e);
        placeMeetings(timetable, chosen);
        placed = timetable.placed / Math.max(1, chosen.length);
      });
      leastWall = Math.min(leastWall, wall);
      leastCpu = Math.min(leastCpu, cpu);
    }
    points.push([Math.log(participants), Math.log(leastWall), Math.log(leastCpu)]);
    return [participants, problem.pairings.length, ms(leastWall), ms(leastCpu), percent(placed, 3)];
  });
  printTable(
    'Growth (reading, choice and rounds; best of four)',
    ['participants', 'pairings', 'ms', 'processor ms', 'chosen meetings placed'],
    rows,
  );
  const mean = (k: number) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const slope = (k: number) =>
    points.reduce((sum, point) => sum + (point[0] - mean(0)) * (point[k] - mean(k)), 0) /
    points.reduce((sum, point) => sum + (point[0] - mean(0)) ** 2, 0);
  process.stdout.write(
    `\nGrowth exponent: ${slope(1).toFixed(2)} by the clock, ${slope(2).toFixed(2)} of processor time\n`,
  );
}

/** A whole plan of a very large event: choice, rounds, tables and report, and the memory it takes beside the problem. */
export function showLargest(participants: number): void {
  const problem = fairOf(participants);
  const before = process.memoryUsage().rss;
  const rows = [0, 1500, 5000].map((timeLimit) => {
    let most = 0;
    const watch = () => {
      most = Math.max(most, process.memoryUsage().rss - before);
    };
    const { value, wall, cpu } = timed(() =>
      buildSchedule(problem, { seed: 1, timeLimit: timeLimit || 1, clock, onProgress: watch }),
    );
    watch();
    const { gap, gaps, meetings, broken } = value;
    const memory = `${Math.round(most / 2 ** 20)} MB`;
    return [timeLimit, ms(wall), ms(cpu), meetings, percent(Math.max(0, gap), 5), gaps, broken, memory];
  });
  const header = ['limit ms', 'ms', 'processor ms', 'meetings', 'gap to bound', 'gaps', 'broken', 'memory'];
  printTable(`Whole plan of ${participants} organisations`, header, rows);
}
