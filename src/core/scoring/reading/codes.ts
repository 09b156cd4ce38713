import { codesOf } from '../../taxonomy/code-list.js';
import { modalityCodes } from '../../taxonomy/modalities.js';
import { objectiveFamilies } from '../../taxonomy/objective-families.js';
import { partnershipTypeCodes } from '../../taxonomy/partnership-types.js';
import { themeCodes } from '../../taxonomy/themes.js';
import { publics } from './publics.js';

/** Codes in a fixed order: a set of codes is a bit mask, bit i for the i-th code. Unknown codes are ignored. */
export const typeOrder: readonly string[] = partnershipTypeCodes;
export const themeOrder: readonly string[] = themeCodes;
export const modalityOrder: readonly string[] = modalityCodes;
export const objectiveOrder: readonly string[] = codesOf(objectiveFamilies);
export const publicOrder: readonly string[] = publics.map((entry) => entry.code);
export const oddOrder: readonly string[] = Array.from(
  { length: 17 },
  (_, i) => `ODD${String(i + 1).padStart(2, '0')}`,
);

/** The bit mask of some codes. */
export function maskOf(codes: readonly string[] | undefined, order: readonly string[]): number {
  let mask = 0;
  for (const code of codes ?? []) {
    const bit = order.indexOf(code);
    if (bit >= 0) mask |= 1 << bit;
  }
  return mask;
}

/** The codes of a bit mask, in the fixed order. */
export function codesIn(mask: number, order: readonly string[]): string[] {
  return order.filter((_, bit) => (mask >> bit) & 1);
}

/** How many codes a mask holds. */
export function sizeOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
}
