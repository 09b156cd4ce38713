/** How long a listing stays on line when nothing else is said: half a year, since projects and people change. */
export const LIFE_DAYS = 180;
/** Two weeks before the end, its author is reminded: time to come back from holidays. */
export const REMINDER_DAYS = 14;

/** `day` and the results are ISO dates (YYYY-MM-DD). */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

interface Dated {
  expiresOn: string | null;
  deadline: string | null;
}

/** The last day a listing is on line once published today: what was asked, else its deadline, else half a year. */
export function expiryWhenPublished({ expiresOn, deadline }: Dated, today: string): string {
  const asked = [expiresOn, deadline].find((day) => day !== null && day >= today);
  return asked ?? addDays(today, LIFE_DAYS);
}

/** One click gives half a year more, counted from today. */
export const expiryWhenRenewed = (today: string): string => addDays(today, LIFE_DAYS);

/** What the daily sweep does with a published listing: nothing, remind its author once, or take it off line. */
export function fateToday(
  listing: { expiresOn: string; remindedFor: string | null },
  today: string,
): 'stays' | 'remind' | 'expire' {
  const { expiresOn, remindedFor } = listing;
  if (expiresOn < today) return 'expire';
  return expiresOn <= addDays(today, REMINDER_DAYS) && remindedFor !== expiresOn ? 'remind' : 'stays';
}
