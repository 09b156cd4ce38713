const WORDS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** A count in words up to ten, in figures beyond. */
export function countInWords(count: number, gender: 'masculine' | 'feminine'): string {
  if (count === 1) return gender === 'feminine' ? 'une' : 'un';
  return WORDS[count] ?? String(count);
}

/** « deux nouvelles pistes », « une nouvelle piste »: the count with the noun it agrees with. */
export const counted = (
  count: number,
  singular: string,
  plural: string,
  gender: 'masculine' | 'feminine',
): string => `${countInWords(count, gender)} ${count < 2 ? singular : plural}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
