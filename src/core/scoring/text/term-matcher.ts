import { fold } from './fold.js';
import { inflectionStem } from './stem.js';
import { linkWords } from './stopwords.js';
import type { Token } from './tokens.js';

interface WordPattern {
  text: string;
  open: boolean;
}

interface Term<T> {
  words: WordPattern[];
  unless: WordPattern[];
  onlyIf: WordPattern[];
  value: T;
}

export interface TermMatch<T> {
  value: T;
  /** Index of the first token and number of tokens. */
  at: number;
  length: number;
}

/** Finds the terms of a table in the tokens of a clause; the syntax of a term is told in `lexicon/concept.ts`. */
export class TermMatcher<T> {
  private readonly byStem = new Map<string, Term<T>[]>();
  private readonly byPrefix = new Map<string, Term<T>[]>();
  private readonly cache = new Map<string, Term<T>[]>();
  private longestPrefix = 0;

  constructor(table: Iterable<readonly [terms: string, value: T]>) {
    for (const [terms, value] of table) for (const term of terms.split(',')) this.add(term, value);
  }

  /** Every match in one clause; `known` tells whether the whole listing holds a word. */
  find(
    tokens: readonly Token[],
    known: (pattern: { text: string; open: boolean }) => boolean,
  ): TermMatch<T>[] {
    const found: TermMatch<T>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      for (const term of this.startingWith(tokens[at])) {
        if (at + term.words.length > tokens.length) continue;
        let fits = true;
        for (let i = 1; fits && i < term.words.length; i++) fits = matches(term.words[i], tokens[at + i]);
        if (!fits || term.unless.some(known) || (term.onlyIf.length > 0 && !term.onlyIf.some(known)))
          continue;
        found.push({ value: term.value, at, length: term.words.length });
      }
    }
    return found;
  }

  private startingWith(token: Token): Term<T>[] {
    const cached = this.cache.get(token.word);
    if (cached) return cached;
    const terms = [...(this.byStem.get(token.stem) ?? [])];
    for (let length = 2; length <= Math.min(token.word.length, this.longestPrefix); length++) {
      terms.push(...(this.byPrefix.get(token.word.slice(0, length)) ?? []));
    }
    if (this.cache.size > 50_000) this.cache.clear();
    this.cache.set(token.word, terms);
    return terms;
  }

  private add(source: string, value: T): void {
    const parts = fold(source).trim().split(/\s+/);
    const conditions = parts.filter((part) => /^[~+]/.test(part));
    const words = parts
      .filter((part) => !/^[~+]/.test(part))
      .flatMap((part) => part.split(/['-]/))
      .filter((part) => part !== '' && !linkWords.has(part))
      .map(pattern);
    if (words.length === 0) return;
    const term: Term<T> = {
      words,
      unless: conditions.filter((part) => part[0] === '~').map((part) => pattern(part.slice(1))),
      onlyIf: conditions.filter((part) => part[0] === '+').map((part) => pattern(part.slice(1))),
      value,
    };
    const [first] = words;
    const index = first.open ? this.byPrefix : this.byStem;
    if (first.open) this.longestPrefix = Math.max(this.longestPrefix, first.text.length);
    const list = index.get(first.text);
    if (list) list.push(term);
    else index.set(first.text, [term]);
  }
}

function pattern(word: string): WordPattern {
  return word.endsWith('*')
    ? { text: word.slice(0, -1), open: true }
    : { text: inflectionStem(word), open: false };
}

/** Whether a token is the word of a pattern. */
export function matches(word: WordPattern, token: Token): boolean {
  return word.open ? token.word.startsWith(word.text) : token.stem === word.text;
}
