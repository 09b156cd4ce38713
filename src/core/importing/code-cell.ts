import type { CodeLabel } from '../taxonomy/code-list.js';
import { fold } from './fold.js';

/** Words to compare by, without the s of plurals. */
const singular = (text: string): string => fold(text).replace(/s\b/g, '');

/** Finds the code a person meant by its code, its label or another name for it. */
export class CodeFinder<Code extends string> {
  private readonly codes = new Map<string, Code>();
  private readonly longest: number;

  constructor(
    list: readonly (CodeLabel & { readonly code: Code; readonly shortLabel?: string })[],
    otherNames: Readonly<Record<string, Code>> = {},
  ) {
    for (const [name, code] of Object.entries(otherNames)) this.codes.set(singular(name), code);
    for (const { code, label, shortLabel } of list) {
      for (const name of [label, shortLabel ?? label, code]) this.codes.set(singular(name), code);
    }
    this.longest = Math.max(...[...this.codes.keys()].map((name) => name.split(' ').length));
  }

  find(text: string): Code | null {
    return this.codes.get(singular(text)) ?? null;
  }

  /**
   * The codes of a cell holding several, separated by `|`, `;`, line ends or commas (labels may hold commas of
   * their own), each once, in the order written; and the parts that are no code.
   */
  findAll(cell: string): { codes: Code[]; unknown: string[] } {
    const codes = new Set<Code>();
    const unknown: string[] = [];
    for (const part of cell.split(/[|;\n]/).map((text) => text.trim())) {
      if (part !== '') this.addByCommas(part.split(',').slice(0, 100), codes, unknown);
    }
    return { codes: [...codes], unknown };
  }

  private addByCommas(pieces: readonly string[], codes: Set<Code>, unknown: string[]): void {
    for (let from = 0; from < pieces.length; ) {
      let to = Math.min(pieces.length, from + this.longest);
      while (to > from && this.find(pieces.slice(from, to).join(',')) === null) to--;
      if (to > from) {
        codes.add(this.find(pieces.slice(from, to).join(','))!);
        from = to;
      } else {
        if (pieces[from].trim() !== '') unknown.push(pieces[from].trim());
        from++;
      }
    }
  }
}
