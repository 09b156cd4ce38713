import { accepted, type Checked, refused } from './checked.js';
import { withoutSeparators } from './registry-digits.js';

/**
 * A French postal code: five digits. When the count is wrong, `suggestions` hold the codes it may come from,
 * most likely first: a leading zero eaten by a spreadsheet, a digit typed twice, a first attempt left in place.
 */
export function checkPostalCode(text: string): Checked<string> {
  const compact = withoutSeparators(text);
  if (compact === '') return refused('Indiquez un code postal.');
  if (!/^\d+$/.test(compact)) return refused('Un code postal ne contient que des chiffres.');
  if (compact.length !== 5) {
    return refused(
      `Ce code postal a ${compact.length} chiffre${compact.length > 1 ? 's' : ''} ; il en faut 5.`,
      nearbyCodes(compact),
    );
  }
  return departementsOfPostalCode(compact).length > 0
    ? accepted(compact)
    : refused('Ce code postal n’existe pas.');
}

function nearbyCodes(digits: string): string[] {
  if (digits.length === 4) return plausible([`0${digits}`, `${digits}0`]);
  if (digits.length > 5) return plausible([digits.slice(0, 5), digits.slice(-5)]);
  return [];
}

const plausible = (codes: string[]): string[] =>
  [...new Set(codes)].filter((code) => departementsOfPostalCode(code).length > 0);

/**
 * The départements a five-digit postal code may belong to: its first two digits, both départements of Corsica
 * for 20, three digits overseas. Empty for a code that cannot be. A few communes are served from next door.
 */
export function departementsOfPostalCode(code: string): string[] {
  const head = code.slice(0, 2);
  if (head === '20') return ['2A', '2B'];
  if (head === '97' || head === '98') return [code.slice(0, 3)];
  return head >= '01' && head <= '95' ? [head] : [];
}
