import { DateTime } from 'luxon';
import { frenchHolidays } from './french-holidays.js';

/** When a Labo may write to or call people. */
export interface OfficeHours {
  timeZone: string;
  /** Decides the local holidays; the first of the Labo's own. */
  departement: string;
  /** Hours of the day, e.g. 9 and 18; the last one excluded. */
  from: number;
  to: number;
}

export const isWorkingDay = (day: DateTime, { departement }: OfficeHours): boolean =>
  day.weekday <= 5 && !frenchHolidays(day.year, departement).has(day.toISODate()!);

/** The instant itself within office hours of a working day, or else the next opening. */
export function nextOfficeMoment(instant: Date, hours: OfficeHours): Date {
  const moment = DateTime.fromJSDate(instant, { zone: hours.timeZone });
  if (isWorkingDay(moment, hours) && moment.hour >= hours.from && moment.hour < hours.to) return instant;
  let day = moment.hour >= hours.from ? moment.plus({ days: 1 }) : moment;
  while (!isWorkingDay(day, hours)) day = day.plus({ days: 1 });
  return day.startOf('day').set({ hour: hours.from }).toJSDate();
}

/** So many calendar days later at the same time of the day, moved to the next office moment. */
export function daysLater(instant: Date, days: number, hours: OfficeHours): Date {
  const later = DateTime.fromJSDate(instant, { zone: hours.timeZone }).plus({ days });
  return nextOfficeMoment(later.toJSDate(), hours);
}
