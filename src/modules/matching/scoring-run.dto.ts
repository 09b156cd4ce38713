export class FairnessView {
  /** Share of listings with an admissible partner that got at least one suggestion, 0 to 1. */
  servedShare: number;
  /** Share with at least three, 0 to 1. */
  shareWithThree: number;
  /** Gini index of how often each offer is shown, 0 (even) to 1. */
  giniExposure: number;
  /** Most lists one offer appears in. */
  mostForOneOffer: number;
  needsWithoutPartner: number;
  offersWithoutPartner: number;
}

export class ScoringRunView {
  id: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  /** 0 to 1. */
  progress: number;
  startedAt: string;
  finishedAt: string | null;
  needs: number;
  offers: number;
  suggestions: number;
  fairness: FairnessView | null;
  engineVersion: string | null;
  error: string | null;
}

/** `null` when a Labo has never been scored. */
export class LatestScoringRun {
  run: ScoringRunView | null;
}
