/** One idea of the field and the words that say it. */
export interface Concept {
  code: string;
  /** How precisely it names a subject: 1 general, 2 a field, 3 a trade, an object or a public. */
  precision: 1 | 2 | 3;
  /** Theme codes it speaks for. */
  themes: string[];
  /** Wider ideas it is part of. */
  parents: string[];
  /** Shown to people: « vous parlez tous deux de … ». */
  label: string;
  terms: string;
}

/**
 * Reads a table of concepts, one a line: `code | precision | themes | parents | label | term, term, …`.
 * A term is a word or a phrase (articles and prepositions are ignored); `*` ends an open word; ` ~x` means « unless
 * the listing also holds x » and ` +x` « only if it holds x ».
 */
export function concepts(table: string): Concept[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [code, precision, themes, parents, label, terms] = line.split('|').map((cell) => cell.trim());
      if (!terms) throw new Error(`Lexicon line without terms: ${line}`);
      return {
        code,
        precision: Number(precision) as 1 | 2 | 3,
        themes: themes.split(' ').filter(Boolean),
        parents: parents.split(' ').filter(Boolean),
        label,
        terms,
      };
    });
}
