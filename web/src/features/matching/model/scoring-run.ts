import type { ScoringRun } from '../../../api/types.js';
import { formatPercent } from '../../../i18n/format.js';
import { laboMatching as words } from '../../../i18n/fr/matching.js';

/** Whether a run is waiting or at work. */
export const isBusy = (run: ScoringRun | null | undefined): boolean =>
  run?.state === 'queued' || run?.state === 'running';

/** How long a finished run took, in seconds; null while it is not finished. */
export function runSeconds({
  startedAt,
  finishedAt,
}: Pick<ScoringRun, 'startedAt' | 'finishedAt'>): number | null {
  if (!startedAt || !finishedAt) return null;
  return Math.max(0, (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
}

/** What the fairness figures mean, a sentence each. */
export function fairnessInWords({
  servedShare,
  shareWithThree,
  giniExposure,
  needsWithoutPartner,
  offersWithoutPartner,
}: NonNullable<ScoringRun['fairness']>): string[] {
  return [
    words.served(formatPercent(servedShare)),
    words.withThree(formatPercent(shareWithThree)),
    words.gini(giniExposure),
    words.alone(needsWithoutPartner, offersWithoutPartner),
  ];
}
