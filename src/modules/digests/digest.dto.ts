export class DigestRunView {
  id: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  /** 0 to 1. */
  progress: number;
  startedAt: string;
  finishedAt: string | null;
  error: string | null;
  period: string;
  /** Messages written by this run. */
  prepared: number;
  /** Of these, how many have left. */
  sent: number;
}

export class LatestDigestRun {
  run: DigestRunView | null;
  /** How many people would get a digest now. */
  waiting: number;
}
