import { Rescorer } from '../../src/core/scoring/compiled/rescore-listing.js';
import { syntheticListings } from '../../src/core/scoring/synthetic/synthetic-listings.js';
import { collection, compiled } from './collections.js';
import { realPlaces } from './real-places.js';

/** One changed offer against 100 000 needs: reading its text, compiling it, scoring every need. */
export function oneChange(): void {
  const places = realPlaces();
  const { snapshot } = compiled(collection(100_000, 10, places));
  const rescorer = new Rescorer(snapshot);
  rescorer.prepare('offers');
  const offers = [...syntheticListings({ side: 'offer', seed: 99, count: 60, places, prefix: 'changed' })];
  const times = offers.map((offer) => {
    const before = process.cpuUsage();
    rescorer.rescore(offer, 20);
    return process.cpuUsage(before).user / 1000;
  });
  const sorted = times.slice(10).sort((a, b) => a - b);
  console.table([
    {
      'changed offers': sorted.length,
      'median CPU (ms)': sorted[Math.floor(sorted.length / 2)].toFixed(2),
      'p95 CPU (ms)': sorted[Math.floor(sorted.length * 0.95)].toFixed(2),
      'most CPU (ms)': sorted[sorted.length - 1].toFixed(2),
    },
  ]);
}
