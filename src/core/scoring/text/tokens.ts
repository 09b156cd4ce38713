import { stem } from './stem.js';
import { fieldWords, grammarWords } from './stopwords.js';

/** One word that carries meaning. `common` words count inside a phrase only. */
export interface Token {
  word: string;
  stem: string;
  common: boolean;
}

/** The clauses of a folded text: what stands between strong punctuation marks. */
export function clausesOf(folded: string): string[] {
  return folded
    .split(/[.;:!?()\n]+(?=\s|$)|[;:!?()\n]+/)
    .map((clause) => clause.trim())
    .filter(Boolean);
}

const readWords = new Map<string, Token | null>();
const mostRemembered = 200_000;

/** The meaningful words of one folded clause; apostrophes and hyphens separate (« porte-à-porte »). */
export function tokensOf(clause: string): Token[] {
  const tokens: Token[] = [];
  for (const word of clause.match(/[a-z0-9]+/g) ?? []) {
    let token = readWords.get(word);
    if (token === undefined) {
      token = readWord(word);
      if (readWords.size > mostRemembered) readWords.clear();
      readWords.set(word, token);
    }
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

function readWord(word: string): Token | null {
  if (word.length < 2 || grammarWords.has(word)) return null;
  return { word, stem: stem(word), common: fieldWords.has(word) || /^\d+$/.test(word) };
}
