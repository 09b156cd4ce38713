import { Kernel } from '../../src/core/scoring/compiled/kernel.js';
import { TopList } from '../../src/core/scoring/compiled/top-list.js';
import { collection, compiled } from './collections.js';
import { realPlaces } from './real-places.js';

/** Pairs per second and thread, every criterion on, by the processor time of one thread. */
export function coreSpeed(): void {
  const rows = [
    { name: 'France, 10 000 × 10 000', needs: 10_000, offers: 10_000, places: realPlaces() },
    {
      name: 'one région, 2 000 × 10 000',
      needs: 2000,
      offers: 10_000,
      places: realPlaces(['67', '68', '57', '54', '88']),
    },
    {
      name: 'one commune, 1 000 × 10 000',
      needs: 1000,
      offers: 10_000,
      places: realPlaces(['67']).slice(0, 1),
    },
  ].map(({ name, needs, offers, places }) => {
    const { snapshot, seconds } = compiled(collection(needs, offers, places));
    const kernel = new Kernel(snapshot.data);
    const top = new TopList(20);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const before = process.cpuUsage();
      for (let need = 0; need < needs; need++) kernel.score(need, top);
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 1e6);
    }
    return {
      collection: name,
      'read and compile (s)': seconds.toFixed(2),
      'score, CPU (s)': best.toFixed(3),
      'million pairs/s/thread': ((needs * offers) / best / 1e6).toFixed(1),
    };
  });
  console.table(rows);
}
