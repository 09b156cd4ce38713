/** Years for which the rules below hold: 8 May has been a holiday again since 1982. */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Local law of Alsace and Moselle, and the day each overseas département remembers the abolition of slavery. */
const EXTRA: Record<string, string[]> = {
  '57': ['12-26'],
  '67': ['12-26'],
  '68': ['12-26'],
  '971': ['05-27'],
  '972': ['05-22'],
  '973': ['06-10'],
  '974': ['12-20'],
  '976': ['04-27'],
};
const WITH_GOOD_FRIDAY = new Set(['57', '67', '68']);
const DAY_MS = 86_400_000;

/** Easter Sunday (Meeus, Jones and Butcher's rule), as the UTC midnight of its date. */
export function easter(year: number): Date {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return new Date(Date.UTC(year, month - 1, day));
}

/** The public holidays of a year (YYYY-MM-DD), with those of the département. */
export function frenchHolidays(year: number, departement = ''): Set<string> {
  const sunday = easter(year).getTime();
  const after = (days: number) => new Date(sunday + days * DAY_MS).toISOString().slice(0, 10);
  const moving = [1, 39, 50, ...(WITH_GOOD_FRIDAY.has(departement) ? [-2] : [])];
  const fixed = [...FIXED, ...(EXTRA[departement] ?? [])];
  return new Set([...fixed.map((day) => `${year}-${day}`), ...moving.map(after)]);
}
