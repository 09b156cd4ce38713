/** The best rows of one listing so far: higher score first, then lower id rank. Kept sorted; small on purpose. */
export class TopList {
  readonly scores: Int32Array;
  readonly rows: Int32Array;
  private readonly ranks: Int32Array;
  size = 0;
  /** A row must score more than this, or as much with a lower rank, to enter. -1 while there is room. */
  threshold = -1;

  constructor(readonly most: number) {
    this.scores = new Int32Array(most);
    this.rows = new Int32Array(most);
    this.ranks = new Int32Array(most);
  }

  clear(): void {
    this.size = 0;
    this.threshold = -1;
  }

  offer(score: number, row: number, rank: number): void {
    const { scores, rows, ranks, most } = this;
    let at = this.size < most ? this.size : most - 1;
    if (this.size === most && !before(score, rank, scores[at], ranks[at])) return;
    while (at > 0 && before(score, rank, scores[at - 1], ranks[at - 1])) {
      scores[at] = scores[at - 1];
      rows[at] = rows[at - 1];
      ranks[at] = ranks[at - 1];
      at--;
    }
    scores[at] = score;
    rows[at] = row;
    ranks[at] = rank;
    if (this.size < most) this.size++;
    if (this.size === most) this.threshold = scores[most - 1];
  }
}

function before(score: number, rank: number, otherScore: number, otherRank: number): boolean {
  return score > otherScore || (score === otherScore && rank < otherRank);
}
