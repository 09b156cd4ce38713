import { Kernel } from '../../src/core/scoring/compiled/kernel.js';
import { TopList } from '../../src/core/scoring/compiled/top-list.js';
import { collection, compiled } from './collections.js';
import { realPlaces } from './real-places.js';

/** Does time grow with the number of pairs, or faster? Four sizes, slope of log time on log pairs. */
export function growth(): void {
  const places = realPlaces();
  const points = [2000, 4000, 8000, 16_000].map((size) => {
    const { snapshot } = compiled(collection(size, size, places));
    const kernel = new Kernel(snapshot.data);
    const top = new TopList(20);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const before = process.cpuUsage();
      for (let need = 0; need < size; need++) kernel.score(need, top);
      best = Math.min(best, process.cpuUsage(before).user / 1e6);
    }
    return { pairs: size * size, seconds: best };
  });
  console.table(points);
  console.log(
    `Growth exponent in pairs: ${slope(points.map(({ pairs, seconds }) => [Math.log(pairs), Math.log(seconds)])).toFixed(3)}`,
  );
}

function slope(points: number[][]): number {
  const mean = (axis: number) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
