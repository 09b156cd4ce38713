import { parentPort, workerData } from 'node:worker_threads';
import { Kernel } from '../../src/core/scoring/compiled/kernel.js';
import { type Shard, scoreShard } from '../../src/core/scoring/compiled/score-shard.js';
import type { SnapshotData } from '../../src/core/scoring/compiled/snapshot.js';

/** Scores the shards it is given, one message each; the snapshot's arrays are shared with the main thread. */
const { data, top } = workerData as { data: SnapshotData; top: number };
const kernel = new Kernel(data, 'needs');
parentPort?.on('message', (shard: Shard | null) => {
  if (shard === null) {
    parentPort?.close();
    return;
  }
  const answer = scoreShard(data, shard, { top }, kernel);
  parentPort?.postMessage(answer, [answer.rows.buffer as ArrayBuffer, answer.scores.buffer as ArrayBuffer]);
});
parentPort?.postMessage('ready');
