/**
 * Fewest insertions, deletions, substitutions and swaps of neighbours (optimal string alignment) that turn
 * `typed` into `name` (`whole`) or into a beginning of `name` (`prefix`). Both stop at `most` + 1, told as such.
 */
export function editDistance(typed: string, name: string, most: number): { whole: number; prefix: number } {
  const beyond = most + 1;
  const columns = Math.min(name.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= columns; j++) {
      const same = typed[i - 1] === name[j - 1];
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      }
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > most) return { whole: beyond, prefix: beyond };
    beforeLast = last;
    last = row;
  }
  const prefix = Math.min(beyond, ...last);
  const whole = columns === name.length ? Math.min(beyond, last[columns]) : beyond;
  return { whole, prefix };
}
