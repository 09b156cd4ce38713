export interface TextChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond this many words on a side the whole text is shown removed, then added: the table would not fit. */
const MOST_WORDS = 1200;

/** What changed from one text to another, word by word, in reading order; joining all but `added` gives `before`. */
export function wordChanges(before: string, after: string): TextChange[] {
  const [a, b] = [pieces(before), pieces(after)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    return merge([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  const common = longestCommon(a, b);
  const changes: TextChange[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      changes.push({ kind: 'same', text: a[i] });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
      changes.push({ kind: 'removed', text: a[i++] });
    } else {
      changes.push({ kind: 'added', text: b[j++] });
    }
  }
  return merge(changes);
}

/** Words, each with the blanks that follow it. */
const pieces = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

/** `table[i][j]`: length of the longest common run of pieces from `a[i]` and `b[j]` on. */
function longestCommon(a: string[], b: string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

/** Neighbours of one kind become one; empty ones go. */
function merge(changes: TextChange[]): TextChange[] {
  const merged: TextChange[] = [];
  for (const { kind, text } of changes) {
    const last = merged.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else merged.push({ kind, text });
  }
  return merged;
}
