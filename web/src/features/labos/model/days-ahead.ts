/** YYYY-MM-DD, so many days from today where one is. */
export function daysAhead(days: number, now = new Date()): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
  return day.toISOString().slice(0, 10);
}
