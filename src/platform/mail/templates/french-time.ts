const NO_BREAK = '\u00A0';

const partsOf = (date: Date, timeZone: string, options: Intl.DateTimeFormatOptions) =>
  Object.fromEntries(
    new Intl.DateTimeFormat('fr-FR', { timeZone, ...options })
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );

/** « 14 h 30 », « 9 h ». */
export function frenchTime(date: Date, timeZone: string): string {
  const { hour, minute } = partsOf(date, timeZone, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const hours = `${Number(hour)}${NO_BREAK}h`;
  return minute === '00' ? hours : `${hours}${NO_BREAK}${minute}`;
}

/** « mardi 1er décembre 2026 ». */
export function frenchDate(date: Date, timeZone: string): string {
  const { weekday, day, month, year } = partsOf(date, timeZone, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${weekday} ${day === '1' ? '1er' : day}${NO_BREAK}${month} ${year}`;
}
