const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const closing =
  /\b(?:jusqu'(?:au?|en)|avant (?:le|fin)|au plus tard|cloture\w*|clos\w*|date limite|expir\w+|valable\w*|depot\w* des (?:dossiers|candidatures)|candidatures?|s'acheve\w*|prend fin|se termine\w*|termine\w*)\b/;

/**
 * The closing date a text gives in full (« candidatures jusqu’au 30 septembre 2026 »), as YYYY-MM-DD, or null.
 * A date without its year is left alone: guessing would exclude people by mistake.
 */
export function closingDateIn(folded: string): string | null {
  let latest: string | null = null;
  for (const clause of folded.split(/[.;!?\n]+(?=\s|$)/)) {
    for (const found of clause.matchAll(
      /\b(?:(\d{1,2})(?:er)?\s+)?([a-z]+)\s+(20\d\d)\b|\b(\d{1,2})\/(\d{1,2})\/(20\d\d)\b/g,
    )) {
      const before = clause.slice(Math.max(0, found.index - 45), found.index);
      if (!closing.test(before)) continue;
      const date = found[6] ? iso(+found[6], +found[5], +found[4]) : written(found[1], found[2], +found[3]);
      if (date && (latest === null || date > latest)) latest = date;
    }
  }
  return latest;
}

function written(day: string | undefined, monthName: string, year: number): string | null {
  const month = months.indexOf(monthName) + 1;
  if (month === 0) return null;
  return iso(year, month, day ? Number(day) : new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01 of an ISO date; NaN when it is not one. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}
