import type { ListingProfile } from '../reading/listing-profile.js';
import type { Criterion } from './criterion.js';

const comfortableDays = 60;

/** Time left before a deadline: 1000 from two months on, 0 on the day itself, 800 when no date is given. */
export function gradeDaysLeft(days: number | null): number {
  return days === null
    ? 800
    : Math.round((1000 * Math.min(comfortableDays, Math.max(0, days))) / comfortableDays);
}

/** The shorter of the two delays decides. `today` is a day number (see `dayOf`). */
export function calendarOn(today: number): Criterion {
  const left = (profile: ListingProfile) =>
    profile.deadlineDay === null ? null : profile.deadlineDay - today;
  return {
    code: 'calendar',
    label: 'Calendrier',
    grade: (need, offer) => Math.min(gradeDaysLeft(left(need)), gradeDaysLeft(left(offer))),
    say(need, offer, grade, reader) {
      const days = [left(need), left(offer)].filter((value) => value !== null);
      if (days.length === 0 || grade < 1000) return null;
      return reader === 'animator'
        ? 'Les deux calendriers laissent au moins deux mois'
        : 'Vos calendriers vous laissent au moins deux mois pour avancer';
    },
    missing(need, offer, grade, reader) {
      const days = [left(need), left(offer)].filter((value) => value !== null);
      if (days.length === 0) {
        return reader === 'animator' ? 'Le calendrier reste à accorder' : 'Votre calendrier reste à accorder';
      }
      return grade < 1000
        ? `Il reste ${Math.max(0, Math.min(...days))} jours avant l’échéance la plus proche`
        : null;
    },
  };
}
