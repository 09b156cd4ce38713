import { DateTime } from 'luxon';

/** Weeks begin on Monday in the Labos' own time, whatever the server's clock is set to. */
const ZONE = 'Europe/Paris';

/** The ISO week of an instant, e.g. `2026-W47`: nobody gets two weekly digests for the same one. */
export function weekOf(instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: ZONE }).toFormat("kkkk-'W'WW");
}
