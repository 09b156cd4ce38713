import { fold } from './fold.js';
import { stem } from './stem.js';
import { fieldWords, grammarWords } from './stopwords.js';

/** One word that carries meaning. `common` words count inside a phrase only. */
export interface Token {
  word: string;
  stem: string;
  common: boolean;
}

/** The clauses of a text, folded: what stands between strong punctuation marks. */
export function clausesOf(text: string): string[] {
  return fold(text)
    .split(/[.;:!?()\n]+(?=\s|$)|[;:!?()\n]+/)
    .map((clause) => clause.trim())
    .filter(Boolean);
}

/** The meaningful words of one folded clause; apostrophes and hyphens separate (« porte-à-porte »). */
export function tokensOf(clause: string): Token[] {
  const tokens: Token[] = [];
  for (const word of clause.match(/[a-z0-9]+/g) ?? []) {
    if (word.length < 2 || grammarWords.has(word)) continue;
    tokens.push({ word, stem: stem(word), common: fieldWords.has(word) || /^\d+$/.test(word) });
  }
  return tokens;
}
