const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** The ISO day `days` after another ISO day. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 2027-03-15 → « mars 2027 ». */
export function monthInFrench(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** 2027-03-01 → « 1er mars 2027 ». */
export function dayInFrench(day: string): string {
  const number = Number(day.slice(8, 10));
  return `${number === 1 ? '1er' : number} ${monthInFrench(day)}`;
}
