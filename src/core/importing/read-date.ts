/** Days between Excel's day 0 (30 December 1899) and 1 January 1970. */
const EXCEL_EPOCH_DAYS = 25_569;

/**
 * A date as YYYY-MM-DD, from « 2027-02-01 », « 1/2/2027 » (day first), « 01.02.27 » or an Excel day number; null
 * for a day that does not exist. Two-digit years are of this century up to 60.
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.Z+]*)?$/.exec(trimmed);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(trimmed);
  if (french) {
    const year = Number(french[3]);
    return existing(
      french[3].length === 4 ? year : year + (year <= 60 ? 2000 : 1900),
      Number(french[2]),
      Number(french[1]),
    );
  }
  if (/^\d{5}$/.test(trimmed)) return fromDays(Number(trimmed) - EXCEL_EPOCH_DAYS);
  return null;
}

const fromDays = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1000 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
