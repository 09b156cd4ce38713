const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** Words people shorten when they write a commune. */
const shortened: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', s: 'sur', ss: 'sous' };

/**
 * The words of a place name without accents, ligatures, case or punctuation, in full (« St » is « saint »), and
 * without what the post adds (« CEDEX 9 »): « Sᵗ-Louis », « ST LOUIS CEDEX » and « Saint-Louis » give the same.
 */
export function placeNameWords(text: string): string[] {
  const plain = text
    .slice(0, 120)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => ligatures[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\bs\s*\//g, 'sur ')
    .replace(/\bcedex\b\s*\d*/g, ' ');
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^(\d+)(?:er|ere|e|eme|nd|nde)$/, '$1'))
    .map((word, i, words) => (i + 1 < words.length || word.length > 2 ? (shortened[word] ?? word) : word));
}

/** The words glued together: equal for two usual spellings of the same place. */
export const placeNameKey = (text: string): string => placeNameWords(text).join('');
