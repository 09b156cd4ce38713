import { inflectionStem, rootOf } from './stem.js';
import { fieldWords, grammarWords, linkWords } from './stopwords.js';

/** One word of a clause. `common` words count inside a phrase of the lexicon, never alone. */
export interface Token {
  word: string;
  stem: string;
  root: string;
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

/** The words of one folded clause without articles and prepositions; apostrophes and hyphens separate. */
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
  if (linkWords.has(word)) return null;
  const common = word.length < 2 || grammarWords.has(word) || fieldWords.has(word) || /^\d+$/.test(word);
  return { word, stem: inflectionStem(word), root: rootOf(word), common };
}
