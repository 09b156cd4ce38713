import { accepted, type Checked, refused } from './checked.js';
import { hasLuhnKey } from './luhn.js';
import { checkDigits, withoutSeparators } from './registry-digits.js';

/**
 * A SIREN, the nine-digit number of a legal unit, as people write it: blanks and points are dropped, the Luhn
 * key is checked. A VAT number or a number whose leading zeros a spreadsheet ate is refused with the SIREN
 * they probably hold.
 */
export function checkSiren(text: string): Checked<string> {
  const vat = /^FR[0-9A-Z]{2}(\d{9})$/i.exec(withoutSeparators(text));
  if (vat && hasLuhnKey(vat[1])) {
    return refused(`Ceci est un numéro de TVA ; le SIREN est ${vat[1]}.`, [vat[1]]);
  }
  const digits = checkDigits(text, 'SIREN', 9);
  if (!digits.ok) return withLeadingZeros(text, digits);
  return hasLuhnKey(digits.value)
    ? accepted(digits.value)
    : refused(
        'Ce SIREN contient une erreur : sa clé de contrôle ne correspond pas. Vérifiez chaque chiffre.',
      );
}

function withLeadingZeros(text: string, refusal: Checked<string> & { ok: false }): Checked<string> {
  const compact = withoutSeparators(text);
  if (!/^\d{6,8}$/.test(compact)) return refusal;
  const padded = compact.padStart(9, '0');
  return hasLuhnKey(padded)
    ? refused(`${refusal.message} Un tableur a peut-être ôté des zéros : ${padded} ?`, [padded])
    : refusal;
}
