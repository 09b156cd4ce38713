import { chooseMeetings } from '../../src/core/scheduling/choice/choose-meetings.js';
import { compileProblem } from '../../src/core/scheduling/compile-problem.js';
import { placeMeetings } from '../../src/core/scheduling/timetable/place-meetings.js';
import { Timetable } from '../../src/core/scheduling/timetable/timetable.js';
import { wishes } from './instances.js';
import { ms, printTable } from './print-table.js';

/** Choice and placing at growing sizes; the exponent is the slope of log time on log size. */
export function showGrowth(sizes: number[]): void {
  const points: [number, number][] = [];
  const rows = sizes.map((participants) => {
    const tables = Math.round(participants * 0.4);
    const problem = wishes(1, { participants, each: 20, rounds: 12, tables, away: 0, kinds: 2 });
    const before = process.memoryUsage();
    let [least, placed] = [Number.POSITIVE_INFINITY, 0];
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      const compiled = compileProblem(problem);
      const choice = chooseMeetings(compiled);
      const timetable = new Timetable(compiled);
      const chosen: number[] = [];
      for (let e = 0; e < compiled.m; e++) if (choice.chosen[e]) chosen.push(e);
      placeMeetings(timetable, chosen);
      least = Math.min(least, performance.now() - start);
      placed = timetable.placed / Math.max(1, chosen.length);
    }
    const after = process.memoryUsage();
    const extra = after.arrayBuffers - before.arrayBuffers + after.heapUsed - before.heapUsed;
    points.push([Math.log(participants), Math.log(least)]);
    return [
      participants,
      problem.pairings.length,
      ms(least),
      `${(placed * 100).toFixed(3)} %`,
      `${Math.round(extra / 2 ** 20)} MB`,
    ];
  });
  printTable(
    'Growth (choice and rounds)',
    ['participants', 'pairings', 'ms', 'chosen meetings placed', 'memory'],
    rows,
  );
  const mean = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
    points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  process.stdout.write(`\nGrowth exponent: ${slope.toFixed(2)}\n`);
}
