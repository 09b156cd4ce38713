import { Worker } from 'node:worker_threads';
import { type ShardAnswer, shardsOf } from '../../src/core/scoring/compiled/score-shard.js';
import type { SnapshotData } from '../../src/core/scoring/compiled/snapshot.js';

/** Scores every need in `workers` threads; resolves to the answers and the seconds from start to last answer. */
export async function scoreWithWorkers(
  data: SnapshotData,
  { workers, top, shard }: { workers: number; top: number; shard: number },
): Promise<{ answers: ShardAnswer[]; seconds: number }> {
  const started = performance.now();
  const waiting = shardsOf(data.needs.count, shard);
  const answers: ShardAnswer[] = [];
  await Promise.all(
    Array.from(
      { length: workers },
      () =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(new URL('./score-worker.js', import.meta.url), {
            workerData: { data, top },
          });
          worker.on('message', (message: ShardAnswer | 'ready') => {
            if (message !== 'ready') answers.push(message);
            worker.postMessage(waiting.shift() ?? null);
          });
          worker.on('error', reject);
          worker.on('exit', () => resolve());
        }),
    ),
  );
  answers.sort((a, b) => a.from - b.from);
  return { answers, seconds: (performance.now() - started) / 1000 };
}
