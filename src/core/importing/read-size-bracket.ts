import {
  type SizeBracket,
  sizeBracketCodes,
  sizeBracketOf,
  sizeBrackets,
} from '../taxonomy/size-brackets.js';
import { CodeFinder } from './code-cell.js';

/**
 * A size bracket from its INSEE code, its label, « 20 à 49 » or a number of employees. A bare number that is also
 * a code (12, 21…) is a code, unless the column counts employees. A code that lost its zero (« 3 ») is not guessed.
 */
export function readSizeBracket(text: string, columnCounts: boolean): SizeBracket | null {
  const trimmed = text.trim();
  const code = sizeBracketCodes.find((candidate) => candidate === trimmed.toUpperCase());
  if (code && !columnCounts) return code;
  const byLabel = sizeBracketFinder.find(trimmed);
  if (byLabel && !/^\d+$/.test(trimmed)) return byLabel;
  const range =
    /^(\d[\d\s\u00a0\u202f]*)(?:à|a|-|–|ou|et)?\s*[\d\s\u00a0\u202f]*(?:salari|employ|etp|pers|\+|et plus|$)/iu.exec(
      trimmed,
    );
  return range ? sizeBracketOf(Number(range[1].replace(/\D/g, ''))) : null;
}

const sizeBracketFinder = new CodeFinder(sizeBrackets, { inconnu: 'NN', 'non employeur': 'NN', aucun: '00' });
