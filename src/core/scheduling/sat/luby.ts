/** 1 1 2 1 1 2 4 …: lengths of the stretches between restarts (Luby, Sinclair and Zuckerman, 1993). */
export function luby(i: number): number {
  let size = 1;
  while (size < i + 1) size *= 2;
  let [index, width] = [i, size];
  while (index !== width - 1) {
    width >>= 1;
    if (index >= width) index -= width - 1;
    if (index === 0) return 1;
  }
  return width >> 1;
}
