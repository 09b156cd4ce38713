/**
 * Gaps of one participant: maximal runs of idle rounds between two meetings
 * (Bofill et al., JAIR 74, 2022). Rounds in any order; a round counts once.
 */
export function countGaps(rounds: number[]): number {
  const sorted = [...rounds].sort((one, other) => one - other);
  let gaps = 0;
  for (let i = 1; i < sorted.length; i++) if (sorted[i] > sorted[i - 1] + 1) gaps++;
  return gaps;
}
