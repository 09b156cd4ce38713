import { accepted, type Checked, refused } from './checked.js';

/** Blanks (also non-breaking, thin and zero-width), points and hyphens people put between digits. */
export const withoutSeparators = (text: string): string => text.replace(/[\s\u200b\u2060.\-‐‑–]/gu, '');

const abridgedBySpreadsheet = /^\d+(?:[.,]\d+)?e\+?\d+$/i;

/** `count` digits of a register number named `name` (SIREN, SIRET), without its key being checked. */
export function checkDigits(text: string, name: string, count: number): Checked<string> {
  const trimmed = text.trim();
  if (trimmed === '') return refused(`Indiquez un ${name}.`);
  if (abridgedBySpreadsheet.test(trimmed)) {
    return refused(
      `Ce ${name} est abrégé par le tableur (${trimmed}) ; mettez la colonne au format Texte et saisissez les ${count} chiffres.`,
    );
  }
  const compact = withoutSeparators(trimmed);
  if (!/^\d+$/.test(compact)) return refused(`Un ${name} ne contient que des chiffres.`);
  if (compact.length !== count) {
    return refused(
      `Ce ${name} a ${compact.length} chiffre${compact.length > 1 ? 's' : ''} ; il en faut ${count}.`,
    );
  }
  if (/^0+$/.test(compact)) return refused(`Ce ${name} n’existe pas.`);
  return accepted(compact);
}
