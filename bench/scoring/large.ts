import { collection, compiled } from './collections.js';
import { compareWithReadable } from './compare-with-readable.js';
import { realPlaces } from './real-places.js';
import { scoreWithWorkers } from './score-with-workers.js';

/** The two large sizes, with worker threads, and the top 20 compared with the readable scorer on a sample. */
export async function large(): Promise<void> {
  const places = realPlaces();
  const rows = [];
  for (const [needs, offers, sample] of [
    [10_000, 10_000, 40],
    [100_000, 50_000, 10],
  ]) {
    const lists = collection(needs, offers, places);
    const { snapshot, seconds } = compiled(lists);
    const one =
      needs <= 10_000 ? await scoreWithWorkers(snapshot.data, { workers: 1, top: 20, shard: 500 }) : null;
    const two = await scoreWithWorkers(snapshot.data, { workers: 2, top: 20, shard: 500 });
    const { sampled, equal } = compareWithReadable(snapshot, lists, two.answers, sample);
    rows.push({
      size: `${needs} × ${offers}`,
      'invent, read, compile (s)': seconds.toFixed(1),
      'one worker (s)': one?.seconds.toFixed(2) ?? '',
      'two workers (s)': two.seconds.toFixed(2),
      'million pairs/s': ((needs * offers) / two.seconds / 1e6).toFixed(0),
      'same top 20 as readable': `${equal}/${sampled}`,
      'memory so far (MiB)': Math.round(process.resourceUsage().maxRSS / 1024),
    });
  }
  console.table(rows);
}
