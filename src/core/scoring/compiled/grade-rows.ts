import { gradeModalities, modalityComplement } from '../criteria/modality.js';
import { gradeSizes } from '../criteria/organisation-size.js';
import { gradeTypes, typeAffinity } from '../criteria/partnership-type.js';
import { gradeThemes } from '../criteria/theme.js';
import { leastAffinity } from '../gates/compatible-type.js';

/** So far below zero that no sum of grades makes up for it, and that three of them still fit in 32 bits. */
export const closed = -(2 ** 28);

/**
 * Weighted grades of one key of the probe against every key of the indexed side, computed once per couple of keys
 * with the criteria's own functions. A closed gate is `closed`.
 */
export class GradeRows {
  private readonly rows = new Map<number, Int32Array>();

  constructor(
    private readonly keys: ArrayLike<number>,
    private readonly grade: (probe: number, indexed: number) => number,
    /** Rows kept at once, so that memory stays bounded whatever the collection. */
    private readonly most = 4096,
  ) {}

  of(probe: number): Int32Array {
    let row = this.rows.get(probe);
    if (row === undefined) {
      row = new Int32Array(this.keys.length);
      for (let i = 0; i < row.length; i++) row[i] = this.grade(probe, this.keys[i]);
      if (this.rows.size >= this.most) this.rows.clear();
      this.rows.set(probe, row);
    }
    return row;
  }
}

/** Types as `types | guessed << 4`. */
export function weighedTypes(need: number, offer: number, weight: number): number {
  const guesses = (need >> 4) + (offer >> 4);
  const affinity = typeAffinity(need & 15, offer & 15);
  if (guesses === 0 && affinity !== null && affinity <= leastAffinity) return closed;
  return weight * gradeTypes(need & 15, offer & 15, guesses);
}

/** Modalities as `modalities | guessed << 12`. */
export function weighedModalities(need: number, offer: number, weight: number): number {
  const guesses = (need >> 12) + (offer >> 12);
  if (guesses === 0 && modalityComplement(need & 0xfff, offer & 0xfff) === 0) return closed;
  return weight * gradeModalities(need & 0xfff, offer & 0xfff, guesses);
}

/** Themes as `themes | guessed << 16`. */
export function weighedThemes(a: number, b: number, weight: number): number {
  return weight * gradeThemes(a & 0xffff, b & 0xffff, (a >> 16) + (b >> 16));
}

/** Employees, -1 when unknown. */
export function weighedSizes(a: number, b: number, weight: number): number {
  return weight * gradeSizes(a < 0 ? null : a, b < 0 ? null : b);
}
