/** Letters, digits and a mark for the beginning: 37 signs, so 1369 pairs. */
const SIGNS = 37;

function sign(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return 0;
}

function eachPair(key: string, visit: (pair: number) => void): void {
  let before = 0;
  for (let i = 0; i < key.length; i++) {
    const current = sign(key.charCodeAt(i));
    visit(before * SIGNS + current);
    before = current;
  }
}

/** Finds which keys share the most pairs of letters with a misspelt one: the few worth comparing letter by letter. */
export class BigramIndex {
  private readonly starts = new Uint32Array(SIGNS * SIGNS + 1);
  private readonly keys: Uint32Array;
  private readonly shared: Uint8Array;

  constructor(
    private readonly lengths: Uint8Array,
    names: readonly string[],
  ) {
    for (const name of names) eachPair(name, (pair) => this.starts[pair + 1]++);
    for (let pair = 0; pair < SIGNS * SIGNS; pair++) this.starts[pair + 1] += this.starts[pair];
    this.keys = new Uint32Array(this.starts[SIGNS * SIGNS]);
    const next = this.starts.slice();
    for (const [key, name] of names.entries()) {
      eachPair(name, (pair) => {
        this.keys[next[pair]++] = key;
      });
    }
    this.shared = new Uint8Array(names.length);
  }

  /** Indexes of the keys closest to `typed`, at most `limit`; shorter by more than `most` letters are left out. */
  closest(typed: string, most: number, limit: number): number[] {
    const { shared, starts, keys, lengths } = this;
    shared.fill(0);
    const pairs = new Set<number>();
    eachPair(typed, (pair) => pairs.add(pair));
    for (const pair of pairs) {
      for (let at = starts[pair]; at < starts[pair + 1]; at++) shared[keys[at]]++;
    }
    // A letter changed breaks two pairs, two neighbours swapped three.
    const floor = Math.max(1, pairs.size - 3 * most);
    const byCount: number[][] = Array.from({ length: 256 }, () => []);
    for (let key = 0; key < shared.length; key++) {
      if (shared[key] >= floor && lengths[key] + most >= typed.length) byCount[shared[key]].push(key);
    }
    const best: number[] = [];
    for (let count = 255; count >= floor && best.length < limit; count--) best.push(...byCount[count]);
    return best.slice(0, limit);
  }
}
