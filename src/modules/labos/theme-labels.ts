import { labelOfTheme, themes } from '../../core/taxonomy/themes.js';
import type { FieldProblem } from '../../platform/http/problem.js';

/** Themes without a published source: a Labo may say them in its own words. */
export const editableThemes = themes
  .filter(({ editable }) => editable)
  .map(({ code, label }) => ({ code, label }));

const MOST_SIGNS = 60;

/** What is wrong with a Labo's own words, theme by theme. */
export function themeLabelProblems(labels: Record<string, unknown>): FieldProblem[] {
  return Object.entries(labels).flatMap(([code, label]) => {
    const field = `themeLabels.${code}`;
    if (!editableThemes.some((theme) => theme.code === code))
      return [{ field, message: 'Les mots de ce thème ne se changent pas.' }];
    if (typeof label !== 'string' || label.trim().length < 3 || label.length > MOST_SIGNS)
      return [{ field, message: `De 3 à ${MOST_SIGNS} signes.` }];
    return [];
  });
}

/** How a Labo calls a theme. */
export const themeInWords = (code: string, own: Record<string, string> = {}): string =>
  own[code] ?? labelOfTheme(code);
