/**
 * Light French stemming in two steps, on folded words. `inflectionStem` removes number, gender and the commonest
 * verb endings, nothing else: « louer, louons, loue ». `rootOf` also removes one derivational suffix, so that
 * « conditionner » meets « conditionnement »; it serves for words outside the lexicon, where a rare false meeting
 * costs little. The order (flexion, then suffix, with a minimal remaining length) follows J. Savoy, A Stemming
 * Procedure and Stopword List for General French Corpora, JASIS 50(10), 1999; the tables are ours.
 */
const endings = [
  'eraient',
  'erions',
  'erons',
  'eront',
  'aient',
  'erait',
  'ions',
  'ees',
  'ons',
  'ait',
  'ent',
  'ez',
  'er',
  'ee',
  'es',
  'e',
];
const suffixes = [
  'issements',
  'issement',
  'ifications',
  'ification',
  'atrices',
  'atrice',
  'ateurs',
  'ateur',
  'isations',
  'isation',
  'ations',
  'ation',
  'ements',
  'ement',
  'euses',
  'euse',
  'eurs',
  'eur',
  'ages',
  'age',
  'iser',
  'ises',
  'ise',
];

export function inflectionStem(word: string): string {
  const singular = word.length > 3 && /[sx]$/.test(word) && !/ss$/.test(word) ? word.slice(0, -1) : word;
  if (singular.length <= 4) return singular;
  const full = singular.endsWith('eau') ? singular : singular.replace(/aux?$/, 'al');
  const ending = endings.find((end) => full.endsWith(end) && full.length - end.length >= 4);
  return undouble(ending ? full.slice(0, -ending.length) : full);
}

export function rootOf(word: string): string {
  for (const suffix of suffixes) {
    if (word.endsWith(suffix) && word.length - suffix.length >= 5)
      return undouble(word.slice(0, -suffix.length));
  }
  return inflectionStem(word);
}

function undouble(word: string): string {
  const last = word.length - 1;
  return last > 3 && word[last] === word[last - 1] ? word.slice(0, -1) : word;
}
