import { conceptIndex, lexicon } from '../text/lexicon/lexicon.js';

/** The themes a text speaks for, by the concepts found in it: at most three, each at least 40 % of the first. */
export function inferThemes(strength: ReadonlyMap<string, number>): string[] {
  const weights = new Map<string, number>();
  for (const [term, value] of strength) {
    const index = conceptIndex.get(term);
    if (index === undefined) continue;
    const { themes, precision } = lexicon[index];
    themes.forEach((theme, rank) => {
      weights.set(theme, (weights.get(theme) ?? 0) + (value * precision) / (rank + 1));
    });
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, weight]) => weight >= 0.4 * best)
    .slice(0, 3)
    .map(([theme]) => theme);
}
