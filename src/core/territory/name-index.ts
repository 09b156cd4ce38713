import { BigramIndex } from './bigram-index.js';
import { editDistance } from './edit-distance.js';
import { placeNameWords } from './place-name.js';

/** How a name answers what was typed, best first. */
export const nameFits = ['exact', 'prefix', 'word', 'typo'] as const;
export type NameFit = (typeof nameFits)[number];

/** Called with the position of a name among those indexed, and the edits a typo took (0 otherwise). */
export type NameVisitor = (entry: number, fit: NameFit, edits: number) => void;

/** How many slips are forgiven: none in a short word, one from four letters, two from eight. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Names looked up by beginning, by the beginning of one of their words, or with a slip. */
export class NameIndex {
  private readonly keys: string[];
  private readonly sorted: string[];
  private readonly entries: Uint32Array;
  private readonly bigrams: BigramIndex;

  constructor(names: readonly string[]) {
    const words = names.map(placeNameWords);
    this.keys = words.map((list) => list.join(''));
    const endings = words.flatMap((list, entry) =>
      list.map((_, at) => ({ text: list.slice(at).join(''), entry })),
    );
    endings.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.entry - b.entry));
    this.sorted = endings.map((ending) => ending.text);
    this.entries = Uint32Array.from(endings, (ending) => ending.entry);
    this.bigrams = new BigramIndex(
      Uint8Array.from(this.keys, (key) => key.length),
      this.keys,
    );
  }

  /** The glued words of an indexed name. */
  keyOf(entry: number): string {
    return this.keys[entry];
  }

  /** Visits every name whose beginning, or the beginning of one of its words, is `key`. */
  visitBeginnings(key: string, visit: NameVisitor): void {
    for (let at = this.firstFrom(key); at < this.sorted.length && this.sorted[at].startsWith(key); at++) {
      const name = this.keys[this.entries[at]];
      const fromStart = this.sorted[at].length === name.length;
      visit(this.entries[at], fromStart ? (name.length === key.length ? 'exact' : 'prefix') : 'word', 0);
    }
  }

  /** Visits the names `key` may be a slip of. */
  visitSlips(key: string, visit: NameVisitor): void {
    const most = slipsAllowed(key.length);
    if (most === 0) return;
    for (const entry of this.bigrams.closest(key, most, 400)) {
      const { whole, prefix } = editDistance(key, this.keys[entry], most);
      // A beginning with a slip is worth less than a whole name with the same slip.
      const edits = Math.min(whole, prefix + 0.5);
      if (edits <= most + 0.5) visit(entry, 'typo', edits);
    }
  }

  private firstFrom(key: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sorted[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
