import { parentPort, workerData } from 'node:worker_threads';
import { buildSchedule } from '../../core/scheduling/build-schedule.js';

/** Runs the engine beside the event loop; says how far it is, then the result. */
const { problem, seed, timeLimit } = workerData;
const result = buildSchedule(problem, {
  seed,
  timeLimit,
  onProgress: ({ ms }) => parentPort!.postMessage({ progress: ms / timeLimit }),
});
parentPort!.postMessage({ result });
