import { fold } from './fold.js';
import { listingColumns } from './listing-columns.js';
import { organisationColumns } from './organisation-columns.js';

export const separators = [';', ',', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

const knownHeaders = new Set(
  [...organisationColumns, ...listingColumns].flatMap(({ header, synonyms }) =>
    [header, ...synonyms].map(fold),
  ),
);

/** Excel's first line `sep=;`, which is not part of the table. */
const declaration = /^\s*"?sep=(.)"?[;,\t]*\s*(?:\r\n|\r|\n|$)/i;

export interface SeparatorFound {
  separator: Separator;
  /** Where the table begins in the text, after a `sep=` line. */
  from: number;
}

/** The separator a text declares, else the one that makes its first lines look most like a table we know. */
export function detectSeparator(text: string): SeparatorFound {
  const declared = declaration.exec(text.slice(0, 40));
  const from = declared?.[0].length ?? 0;
  const separator = separators.find((candidate) => candidate === declared?.[1]);
  return { separator: separator ?? likeliest(text.slice(from, from + 20_000)), from };
}

function likeliest(sample: string): Separator {
  let best: Separator = ';';
  let bestScore = 0;
  for (const separator of separators) {
    const score = scoreOf(firstLines(sample, separator, 12));
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

/** Column names we know count most; then how many lines have as many cells as the widest one. */
function scoreOf(lines: readonly string[][]): number {
  const widths = lines.map((cells) => cells.length);
  const width = Math.max(1, ...widths);
  if (width === 1) return 0;
  const known = Math.max(
    ...lines.map((cells) => cells.filter((cell) => knownHeaders.has(fold(cell))).length),
  );
  const regular = widths.filter((count) => count === width).length / lines.length;
  return known * 10 + regular * 5 + Math.min(width, 40) / 40;
}

/** The first records of a text cut at a separator, quotes respected. */
function firstLines(text: string, separator: string, most: number): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length && lines.length < most; i++) {
    const sign = text[i];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (!quoted && (sign === '\n' || sign === '\r')) {
      if (cells.length > 0 || cell !== '') lines.push([...cells, cell]);
      cells = [];
      cell = '';
    } else cell += sign;
  }
  if (lines.length < most && (cells.length > 0 || cell !== '')) lines.push([...cells, cell]);
  return lines;
}
