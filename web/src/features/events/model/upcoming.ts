/** Splits what has an end into what is still ahead (soonest first) and what is over (latest first). */
export function splitByTime<T extends { startsAt: string; endsAt: string }>(
  items: T[],
  now: Date,
): { ahead: T[]; over: T[] } {
  const byStart = [...items].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return {
    ahead: byStart.filter(({ endsAt }) => Date.parse(endsAt) >= now.getTime()),
    over: byStart.filter(({ endsAt }) => Date.parse(endsAt) < now.getTime()).reverse(),
  };
}
