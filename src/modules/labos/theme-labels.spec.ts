import { describe, expect, it } from '@jest/globals';
import { themeInWords, themeLabelProblems } from './theme-labels.js';

describe('a Labo’s own words for themes', () => {
  it('replace the usual ones, theme by theme', () => {
    const own = { logement: 'Se loger en Alsace' };
    expect(themeInWords('logement', own)).toBe('Se loger en Alsace');
    expect(themeInWords('numerique', own)).toBe('Inclusion numérique');
  });

  it('are refused for themes with a published source, unknown ones, and when too short or too long', () => {
    const wrong = {
      emploi: 'Travail',
      licornes: 'Licornes',
      sante: 'a',
      numerique: 'n'.repeat(61),
      logement: 12,
    };
    expect(themeLabelProblems({ ...wrong, grand_age: 'Bien vieillir' }).map(({ field }) => field)).toEqual([
      'themeLabels.emploi',
      'themeLabels.licornes',
      'themeLabels.sante',
      'themeLabels.numerique',
      'themeLabels.logement',
    ]);
  });
});
