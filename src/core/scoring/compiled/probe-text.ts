import type { Columns } from './columns.js';
import { type PostingLists, postingLists } from './posting-lists.js';

/** A term held by more than this share of the rows is common: its list is long and its weight small. */
const commonShare = 0.2;
/** Beyond this many stretches, seeking each in every list costs more than reading the lists whole. */
const mostSought = 32;

/**
 * The text of one probe against a side. The rare words of the probe are read in posting lists, row after row; what its
 * common words could add is bounded by the Cauchy–Schwarz inequality, and counted exactly only for the rows that the
 * bound lets through. Whole numbers throughout: the sum does not depend on the order.
 */
export class ProbeText {
  /** Σ of products over the rare words of the probe last begun, by row. */
  readonly rare: Int32Array;
  /** Share of a row's length that its common words make up, 0 to 1. */
  readonly commonPart: Float64Array;
  /** The same for the probe last begun. */
  probePart = 0;
  private readonly postings: PostingLists;
  private readonly common: Uint8Array;
  /** Weight of every common term in the probe last begun. */
  private readonly probeWeights: Int32Array;
  private readonly begun: number[] = [];
  private readonly commonStart: Int32Array;
  private readonly commonTerms: Int32Array;
  private readonly commonWeights: Uint8Array;

  constructor(
    indexed: Columns,
    private readonly terms: number,
  ) {
    this.common = commonTermsOf(indexed, terms);
    this.postings = postingLists(indexed, terms, this.common);
    this.rare = new Int32Array(indexed.count);
    this.commonPart = Float64Array.from({ length: indexed.count }, (_, row) => this.partOf(indexed, row));
    this.probeWeights = new Int32Array(terms);
    this.commonStart = new Int32Array(indexed.count + 1);
    let size = 0;
    for (let row = 0; row < indexed.count; row++) {
      for (let i = indexed.termStart[row]; i < indexed.termStart[row + 1]; i++)
        size += this.common[indexed.terms[i]];
      this.commonStart[row + 1] = size;
    }
    this.commonTerms = new Int32Array(size);
    this.commonWeights = new Uint8Array(size);
    let at = 0;
    for (let i = 0; i < indexed.termStart[indexed.count]; i++) {
      if (this.common[indexed.terms[i]] === 0) continue;
      this.commonTerms[at] = indexed.terms[i];
      this.commonWeights[at++] = indexed.termWeights[i];
    }
  }

  /** Reads the rare words of a probe in the stretches of rows it reaches. */
  begin(probe: number, probes: Columns, starts: Int32Array, ends: Int32Array, stretches: number): void {
    const { common, probeWeights, begun } = this;
    const { start } = this.postings;
    const whole = stretches > mostSought || (stretches === 1 && ends[0] - starts[0] === this.rare.length);
    this.probePart = this.partOf(probes, probe);
    for (let i = probes.termStart[probe]; i < probes.termStart[probe + 1]; i++) {
      const term = probes.terms[i];
      if (term >= this.terms) continue;
      const weight = probes.termWeights[i];
      if (common[term] === 1) {
        probeWeights[term] = weight;
        begun.push(term);
      } else if (whole) this.add(start[term], start[term + 1], weight);
      else {
        let at = start[term];
        for (let stretch = 0; stretch < stretches && at < start[term + 1]; stretch++) {
          const from = this.seek(at, start[term + 1], starts[stretch]);
          at = this.seek(from, start[term + 1], ends[stretch]);
          this.add(from, at, weight);
        }
      }
    }
  }

  /** What the common words of the probe add to a row. */
  commonDot(row: number): number {
    const { probeWeights, commonStart, commonTerms, commonWeights } = this;
    let dot = 0;
    for (let i = commonStart[row]; i < commonStart[row + 1]; i++)
      dot += probeWeights[commonTerms[i]] * commonWeights[i];
    return dot;
  }

  /** Forgets the probe. */
  end(): void {
    this.rare.fill(0);
    for (const term of this.begun) this.probeWeights[term] = 0;
    this.begun.length = 0;
  }

  private add(from: number, to: number, weight: number): void {
    const { rare } = this;
    const { entries } = this.postings;
    for (let at = from; at < to; at++) {
      const entry = entries[at];
      rare[entry >>> 8] += weight * (entry & 255);
    }
  }

  /** The first place in a list whose row is not before `row`. */
  private seek(from: number, to: number, row: number): number {
    const { entries } = this.postings;
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (entries[middle] >>> 8 < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** √(Σ weight² of the common terms) / √(Σ weight²). A term unknown to the indexed side is not common. */
  private partOf({ termStart, terms, termWeights, inverseNorm }: Columns, row: number): number {
    let squares = 0;
    for (let i = termStart[row]; i < termStart[row + 1]; i++) {
      if (terms[i] < this.terms && this.common[terms[i]] === 1) squares += termWeights[i] ** 2;
    }
    return Math.sqrt(squares) * inverseNorm[row];
  }
}

/** Term → 1 when more than `commonShare` of the rows hold it. */
function commonTermsOf(columns: Columns, terms: number): Uint8Array {
  const held = new Int32Array(terms);
  for (let i = 0; i < columns.termStart[columns.count]; i++) held[columns.terms[i]]++;
  const limit = commonShare * columns.count;
  return Uint8Array.from(held, (count) => Number(count > limit));
}
