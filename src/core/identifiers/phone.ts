import { accepted, type Checked, refused } from './checked.js';

/**
 * Overseas départements have a country code of their own, and are dialled 0… from the rest of France.
 * Mayotte's mobiles start 0639, but 063998 is a metropolitan range kept for fiction (French numbering plan, Arcep).
 */
const overseas: readonly [RegExp, string][] = [
  [/^0(?:590|690|691)/, '590'],
  [/^0(?:594|694)/, '594'],
  [/^0(?:596|696|697)/, '596'],
  [/^0(?:262|263|269|692|693|639(?!98))/, '262'],
];

/** Digits after the country code, for the countries a Labo meets; others follow E.164 (7 to 15 digits in all). */
const lengths: readonly [code: string, fewest: number, most: number][] = [
  ['33', 9, 9],
  ['590', 9, 9],
  ['594', 9, 9],
  ['596', 9, 9],
  ['262', 9, 9],
  ['49', 6, 13],
  ['41', 9, 9],
  ['352', 4, 11],
  ['32', 8, 9],
  ['39', 6, 12],
  ['34', 9, 9],
  ['44', 9, 10],
  ['377', 8, 9],
  ['1', 10, 10],
];

const punctuation = /[\s\u200b.\-‐‑–/()]/gu;

/**
 * A telephone number as E.164 (`+33353012345`). Numbers without a country code are French; foreign ones need
 * theirs (+49, +41). Short numbers such as 3949 cannot be called from abroad and are refused.
 */
export function checkPhone(text: string): Checked<string> {
  const trimmed = text.trim();
  if (trimmed === '') return refused('Indiquez un numéro de téléphone.');
  const several = severalNumbers(trimmed);
  if (several) return refused('Cette case contient deux numéros ; gardez-en un seul.', several);
  const compact = trimmed.replace(/^(\+\d{1,3})\s*\(0\)/, '$1').replace(punctuation, '');
  if (!/^\+?\d+$/.test(compact)) return refused('Un numéro de téléphone ne contient que des chiffres.');
  if (compact.startsWith('+')) return checkInternational(compact.slice(1));
  if (compact.startsWith('00')) return checkInternational(compact.slice(2));
  return checkNational(compact);
}

function checkNational(digits: string): Checked<string> {
  if (/^0[1-9]\d{8}$/.test(digits)) {
    const code = overseas.find(([prefix]) => prefix.test(digits))?.[1] ?? '33';
    return accepted(`+${code}${digits.slice(1)}`);
  }
  if (/^[1-9]\d{8}$/.test(digits)) {
    const complete = checkNational(`0${digits}`);
    return refused(
      `Il manque le zéro au début de ce numéro : 0${digits} ?`,
      complete.ok ? [complete.value] : [],
    );
  }
  if (/^[13]\d{2,5}$/.test(digits)) {
    return refused('Ce numéro court ne fonctionne pas partout ; indiquez un numéro à 10 chiffres.');
  }
  return refused(
    `Ce numéro a ${digits.length} chiffre${digits.length > 1 ? 's' : ''} ; il en faut 10, ou l’indicatif du pays (+49, +41…).`,
  );
}

function checkInternational(digits: string): Checked<string> {
  if (/^330[1-9]\d{8}$/.test(digits)) {
    const complete = `+33${digits.slice(3)}`;
    return refused(`Après +33, le zéro disparaît : ${complete} ?`, [complete]);
  }
  if (!/^[1-9]\d{6,14}$/.test(digits)) return refused('Ce numéro international n’existe pas.');
  const rule = lengths.find(([code]) => digits.startsWith(code));
  if (!rule) return accepted(`+${digits}`);
  const [code, fewest, most] = rule;
  const national = digits.slice(code.length);
  return national.length >= fewest && national.length <= most && !national.startsWith('0')
    ? accepted(`+${digits}`)
    : refused(`Ce numéro ne correspond pas à l’indicatif +${code}.`);
}

function severalNumbers(text: string): string[] | null {
  const parts = text.split(/\s*(?:[/;,]|\bou\b|\bet\b)\s*/iu).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const numbers = parts.map((part) => checkPhone(part));
  return numbers.every((number) => number.ok) ? numbers.map((number) => number.value) : null;
}

/** « 03 53 01 23 45 » for a French E.164 number, groups of digits after the country code otherwise. */
export function formatPhone(e164: string): string {
  const french = /^\+(?:33|590|594|596|262)(\d{9})$/.exec(e164);
  if (french) return `0${french[1]}`.replace(/(\d{2})(?=\d)/g, '$1 ');
  const foreign = /^\+(49|41|352|32|39|34|44|377|1)(\d+)$/.exec(e164);
  return foreign ? `+${foreign[1]} ${foreign[2].replace(/(\d{3})(?=\d{2})/g, '$1 ')}` : e164;
}
