import { conceptIndex, lexicon } from '../text/lexicon/lexicon.js';
import { themesOfSituation } from '../text/situations/situations.js';

/** The themes a text speaks for, by the concepts found in it: at most three, each at least 40 % of the first. */
export function inferThemes(strength: Iterable<readonly [term: string, value: number]>): string[] {
  const weights = new Map<string, number>();
  for (const [term, value] of strength) {
    const { themes, force } = speaking(term);
    themes.forEach((theme, rank) => {
      weights.set(theme, (weights.get(theme) ?? 0) + (value * force) / (rank + 1));
    });
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, weight]) => weight >= 0.4 * best)
    .slice(0, 3)
    .map(([theme]) => theme);
}

/** The themes a term speaks for, and how loudly: an idea by its precision, or a known situation. */
function speaking(term: string): { themes: readonly string[]; force: number } {
  const index = conceptIndex.get(term);
  if (index !== undefined) return { themes: lexicon[index].themes, force: lexicon[index].precision };
  return { themes: themesOfSituation.get(term) ?? [], force: situationForce };
}

const situationForce = 2;
