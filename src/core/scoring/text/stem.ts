/**
 * A light French stemmer: flexion first (plural, gender, verb endings), then one derivational suffix, so that
 * « conditionner », « conditionnement » and « conditionnée » meet. The idea of long-suffix-first removal with a
 * minimal remaining length is Savoy's (J. Savoy, A Stemming Procedure and Stopword List for General French
 * Corpora, JASIS 50(10), 1999); the suffix table is ours.
 */
const suffixes = [
  'issements',
  'issement',
  'ications',
  'ication',
  'atrices',
  'atrice',
  'ateurs',
  'ateur',
  'ations',
  'ation',
  'itions',
  'ition',
  'ements',
  'ement',
  'ments',
  'ment',
  'ables',
  'able',
  'ibles',
  'ible',
  'euses',
  'euse',
  'trices',
  'trice',
  'teurs',
  'teur',
  'eurs',
  'eur',
  'ances',
  'ance',
  'ences',
  'ence',
  'iques',
  'ique',
  'istes',
  'iste',
  'ismes',
  'isme',
  'ites',
  'ite',
  'ives',
  'ive',
  'ifs',
  'if',
  'ages',
  'age',
  'aient',
  'erions',
  'erons',
  'eront',
  'erait',
  'issons',
  'issent',
  'issez',
  'ait',
  'ons',
  'ions',
  'ent',
  'ant',
  'ants',
  'ante',
  'antes',
  'ees',
  'ee',
  'er',
  'ez',
  'es',
  'e',
  'ir',
  'is',
  'it',
  'ie',
  'ies',
  's',
  'x',
];
const ordered = [...suffixes].sort((a, b) => b.length - a.length);
const minimalStem = 4;

/** The stem of one folded word (see `fold`). Words of four letters or fewer only lose a plural mark. */
export function stem(word: string): string {
  if (word.length <= 4) return word.length === 4 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
  for (const suffix of ordered) {
    if (word.length - suffix.length >= minimalStem && word.endsWith(suffix)) {
      return undouble(word.slice(0, -suffix.length));
    }
  }
  return undouble(word);
}

function undouble(word: string): string {
  const last = word.length - 1;
  return last > 3 && word[last] === word[last - 1] ? word.slice(0, -1) : word;
}
