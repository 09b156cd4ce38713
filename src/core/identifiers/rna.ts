import { accepted, type Checked, refused } from './checked.js';
import { withoutSeparators } from './registry-digits.js';

/**
 * An RNA number: W then nine characters, digits but for the third place, which holds a letter in Corsica and
 * overseas (W2B2001993, W9R1011072). Associations of Alsace and Moselle have none.
 */
export function checkRna(text: string): Checked<string> {
  const compact = withoutSeparators(text).toUpperCase();
  if (compact === '') return refused('Indiquez un numéro RNA.');
  if (/^W\d[A-Z\d]\d{7}$/.test(compact)) return accepted(compact);
  if (/^\d{3}P\d{8}$/.test(compact)) {
    return refused('Ceci est l’ancien numéro de l’association ; le numéro RNA commence par W.');
  }
  if (/^\d{9}$/.test(compact))
    return refused(`Un numéro RNA commence par W : W${compact} ?`, [`W${compact}`]);
  if (/^W\d+$/.test(compact)) {
    return refused(`Ce numéro RNA a ${compact.length - 1} chiffres après le W ; il en faut 9.`);
  }
  return refused('Un numéro RNA s’écrit W suivi de 9 chiffres, par exemple W751234567.');
}
