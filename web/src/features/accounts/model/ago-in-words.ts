import { formatMoment } from '../../../i18n/format.js';
import { account as words } from '../../../i18n/fr/account.js';

/** « à l’instant », « il y a 12 minutes », « le 14 janvier à 9 h ». */
export function agoInWords(iso: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - new Date(iso).getTime()) / 60_000);
  // The server notes a use every five minutes at most.
  if (minutes < 6) return words.now;
  return minutes < 60 ? words.minutes(minutes) : words.on(formatMoment(iso, now));
}
