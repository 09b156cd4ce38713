import { DateTime } from 'luxon';

/** Days, weeks and months are those of the Labos' own time, whatever the server's clock is set to. */
const ZONE = 'Europe/Paris';

export const FREQUENCIES = ['daily', 'weekly', 'monthly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** When a Labo's digests leave: the hour of each, and the day of the weekly and monthly ones (1 for Monday). */
export interface DigestTimes {
  digestWeekday: number;
  digestHour: number;
}

const FORMATS: Record<Frequency, string> = { daily: 'yyyy-MM-dd', weekly: "kkkk-'W'WW", monthly: 'yyyy-MM' };

/** The period of an instant: `2026-11-24`, `2026-W48`, `2026-11`. Nobody gets two digests for the same one. */
export const periodOf = (frequency: Frequency, instant: Date): string =>
  DateTime.fromJSDate(instant, { zone: ZONE }).toFormat(FORMATS[frequency]);

/** The ISO week of an instant, e.g. `2026-W47`. */
export const weekOf = (instant: Date): string => periodOf('weekly', instant);

/**
 * The digests whose hour has come in their present period, each with that period: daily from Monday to Friday, weekly
 * on the Labo's day, monthly on the first such day of the month. One that was missed leaves later in its period.
 */
export function dueDigests(now: Date, times: DigestTimes): { frequency: Frequency; period: string }[] {
  const local = DateTime.fromJSDate(now, { zone: ZONE });
  return FREQUENCIES.filter((frequency) => {
    const moment = momentOf(frequency, local, times);
    return moment !== null && local >= moment;
  }).map((frequency) => ({ frequency, period: periodOf(frequency, now) }));
}

function momentOf(frequency: Frequency, local: DateTime, times: DigestTimes): DateTime | null {
  const at = (day: DateTime) => day.startOf('day').set({ hour: times.digestHour });
  if (frequency === 'daily') return local.weekday <= 5 ? at(local) : null;
  if (frequency === 'weekly') return at(local.startOf('week').plus({ days: times.digestWeekday - 1 }));
  const first = local.startOf('month');
  return at(first.plus({ days: (times.digestWeekday - first.weekday + 7) % 7 }));
}
