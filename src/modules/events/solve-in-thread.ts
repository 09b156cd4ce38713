import { Worker } from 'node:worker_threads';
import type { ScheduleResult } from '../../core/scheduling/schedule-result.js';
import type { SchedulingProblem } from '../../core/scheduling/types.js';

/** `buildSchedule` in a thread of its own; `onProgress` hears a share from 0 to 1 and ends it by rejecting. */
export function solveInThread(
  problem: SchedulingProblem,
  options: { seed: number; timeLimit: number },
  onProgress: (share: number) => Promise<void>,
): Promise<ScheduleResult> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./solve.thread.js', import.meta.url), {
      workerData: { problem, ...options },
    });
    thread.on('message', ({ progress, result }: { progress?: number; result?: ScheduleResult }) => {
      if (result) resolve(result);
      else
        onProgress(Math.min(1, progress ?? 0)).catch((error: Error) => {
          reject(error);
          void thread.terminate();
        });
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`the scheduling thread ended early (${code})`)));
  });
}
