import { fold } from '../fold.js';
import { commonSituations1 } from './common-situations-1.js';
import { commonSituations2 } from './common-situations-2.js';
import { widerSituations1 } from './wider-situations-1.js';
import { widerSituations2 } from './wider-situations-2.js';

/** A partnership people often look for, and the words both sides use when they write about it. */
export interface Situation {
  code: string;
  themes: string[];
  words: string;
}

export const situations: readonly Situation[] = [
  commonSituations1,
  commonSituations2,
  widerSituations1,
  widerSituations2,
]
  .join('\n')
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => {
    const [code, themes, words] = line.split('|').map((cell) => cell.trim());
    return { code, themes: themes.split(' '), words: fold(words) };
  });

/** The mark of a situation among the terms of a text. */
export const situationMark = '@';

/** Situation term → its themes. */
export const themesOfSituation: ReadonlyMap<string, readonly string[]> = new Map(
  situations.map(({ code, themes }) => [`${situationMark}${code}`, themes]),
);

type Reading = (words: string) => ReadonlyMap<string, number>;

/** Most situations one text brings to mind, and how near the nearest the others must be. */
const most = 5;
const nearEnough = 0.35;
/** A text that resembles no situation more than this resembles none. */
const least = 0.05;

/**
 * Tells which known situations a text resembles, so that two texts meet without a common word: explicit semantic
 * analysis (Gabrilovich and Markovitch, 2007) with our own situations as its reference. Weights are the cosine of
 * terms weighted by their rarity among the situations.
 */
export class SituationReader {
  private readonly holders = new Map<string, { situation: number; weight: number }[]>();
  private readonly rarity = new Map<string, number>();

  constructor(read: Reading) {
    const texts = situations.map(({ words }) => read(words));
    const seen = new Map<string, number>();
    for (const text of texts) for (const term of text.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
    for (const [term, count] of seen) this.rarity.set(term, Math.log((texts.length + 1) / (count + 0.5)));
    texts.forEach((text, situation) => {
      const weights = [...text].map(([term, strength]) => [term, this.weigh(term, strength)] as const);
      const norm = Math.hypot(...weights.map(([, weight]) => weight));
      for (const [term, weight] of weights) {
        const holder = { situation, weight: weight / norm };
        const list = this.holders.get(term);
        if (list) list.push(holder);
        else this.holders.set(term, [holder]);
      }
    });
  }

  /** Situation term → resemblance in (0, 1]. */
  nearest(own: ReadonlyMap<string, number>): Map<string, number> {
    const resemblance = new Float64Array(situations.length);
    let squares = 0;
    for (const [term, strength] of own) {
      const weight = this.weigh(term, strength);
      squares += weight * weight;
      for (const holder of this.holders.get(term) ?? [])
        resemblance[holder.situation] += weight * holder.weight;
    }
    const norm = Math.sqrt(squares) || 1;
    const ranked = [...resemblance.keys()]
      .filter((situation) => resemblance[situation] / norm > least)
      .sort((a, b) => resemblance[b] - resemblance[a] || a - b)
      .slice(0, most);
    const best = resemblance[ranked[0]];
    return new Map(
      ranked
        .filter((situation) => resemblance[situation] >= nearEnough * best)
        .map((situation) => [`${situationMark}${situations[situation].code}`, resemblance[situation] / norm]),
    );
  }

  private weigh(term: string, strength: number): number {
    return (
      (this.rarity.get(term) ?? unknownRarity) *
      (term[0] === '=' ? wordShare : 1) *
      Math.min(2, strength / 100)
    );
  }
}

const unknownRarity = 5;
const wordShare = 0.6;
