/** Idle runs between the first and the last set bit. */
export function gapsOfMask(mask: number): number {
  let starts = mask & ~(mask << 1);
  if (starts === 0) return 0;
  starts -= (starts >>> 1) & 0x55555555;
  starts = (starts & 0x33333333) + ((starts >>> 2) & 0x33333333);
  return (Math.imul((starts + (starts >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24) - 1;
}

/** The same for a row of counts, however long. */
export function gapsOfRow(busy: Uint16Array, start: number, length: number): number {
  let runs = 0;
  for (let r = 0; r < length; r++) if (busy[start + r] > 0 && (r === 0 || busy[start + r - 1] === 0)) runs++;
  return runs > 0 ? runs - 1 : 0;
}

/**
 * Share of the busy rounds that lie outside the longest run: (3, 3) is three moves from having no gap, (5, 1) one.
 * The count of gaps alone cannot tell them apart.
 */
export function straysOfMask(mask: number): number {
  let rest = mask;
  let total = 0;
  let longest = 0;
  while (rest !== 0) {
    rest >>>= 31 - Math.clz32(rest & -rest);
    const run = 31 - Math.clz32(~rest & -~rest);
    total += run;
    if (run > longest) longest = run;
    rest >>>= run;
  }
  return total === longest ? 0 : 1 - longest / total;
}
