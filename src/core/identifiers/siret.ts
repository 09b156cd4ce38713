import { accepted, type Checked, refused } from './checked.js';
import { hasLuhnKey } from './luhn.js';
import { checkDigits, withoutSeparators } from './registry-digits.js';

/** La Poste numbers its offices outside the Luhn rule: their fourteen digits sum to a multiple of five. */
const LA_POSTE = '356000000';

const sumOfDigits = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

function hasSiretKey(siret: string): boolean {
  if (hasLuhnKey(siret)) return true;
  return siret.startsWith(LA_POSTE) && sumOfDigits(siret) % 5 === 0;
}

/** A SIRET, the fourteen-digit number of an establishment: SIREN then five digits, keyed by Luhn (La Poste excepted). */
export function checkSiret(text: string): Checked<string> {
  const digits = checkDigits(text, 'SIRET', 14);
  if (!digits.ok) return explainLength(text, digits);
  return hasSiretKey(digits.value)
    ? accepted(digits.value)
    : refused(
        'Ce SIRET contient une erreur : sa clé de contrôle ne correspond pas. Vérifiez chaque chiffre.',
      );
}

/** The SIREN a SIRET starts with. */
export const sirenOf = (siret: string): string => siret.slice(0, 9);

function explainLength(text: string, refusal: Checked<string> & { ok: false }): Checked<string> {
  const compact = withoutSeparators(text);
  if (/^\d{9}$/.test(compact) && hasLuhnKey(compact)) {
    return refused(
      'Ceci est un SIREN (9 chiffres) ; un SIRET en a 14 : ajoutez les 5 chiffres de l’établissement.',
    );
  }
  if (!/^\d{11,13}$/.test(compact)) return refusal;
  const padded = compact.padStart(14, '0');
  return hasSiretKey(padded) && padded.startsWith('0')
    ? refused(`${refusal.message} Un tableur a peut-être ôté des zéros : ${padded} ?`, [padded])
    : refusal;
}
