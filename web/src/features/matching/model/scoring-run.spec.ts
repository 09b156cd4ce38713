import { describe, expect, it } from '@jest/globals';
import { fairnessInWords, runSeconds } from './scoring-run.js';

describe('a scoring run', () => {
  it('measures its own length once finished', () => {
    expect(runSeconds({ startedAt: '2026-11-22T10:00:00Z', finishedAt: '2026-11-22T10:00:07.500Z' })).toBe(
      7.5,
    );
  });

  it('has no length while it works', () => {
    expect(runSeconds({ startedAt: '2026-11-22T10:00:00Z', finishedAt: null })).toBeNull();
  });

  it('tells its fairness in words', () => {
    expect(
      fairnessInWords({
        servedShare: 0.964,
        shareWithThree: 0.9,
        giniExposure: 0.31,
        mostForOneOffer: 9,
        needsWithoutPartner: 12,
        offersWithoutPartner: 1,
      }),
    ).toEqual([
      '96\u202f% des annonces qui ont un partenaire possible ont au moins une piste.',
      '90\u202f% en ont au moins trois.',
      'Les pistes sont assez bien partagées (indice de Gini 0,31\u202f; 0 veut dire la même chose pour tous).',
      '12 besoins et 1 offre n’ont aucun partenaire possible pour l’instant.',
    ]);
  });
});
