import type { JobRequest } from './job-request.entity.js';

export type JobViewState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** What a page shows of a background job. */
export function jobView(job: JobRequest) {
  const state: JobViewState = job.state === 'pending' ? 'queued' : job.state;
  return {
    state,
    progress: job.progress,
    startedAt: job.createdAt.toISOString(),
    finishedAt: job.finishedAt?.toISOString() ?? null,
    error:
      job.state === 'failed'
        ? 'Le calcul n’a pas abouti. Relancez-le ; si cela dure, prévenez votre administrateur.'
        : null,
  };
}
