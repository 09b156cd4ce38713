import { french } from './typography.js';

/** Events take place in France, wherever the reader is. */
const timeZone = 'Europe/Paris';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });
const euros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});
const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone });
const dayYear = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone,
});
const weekday = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone,
});
const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone });
const yearOf = new Intl.DateTimeFormat('fr-FR', { year: 'numeric', timeZone });

export const formatNumber = (value: number): string => number.format(value);
export const formatPercent = (share: number): string => french(percent.format(share));
export const formatEuros = (amount: number): string => french(euros.format(amount));

/** The first of a month is « 1er », which the standard French formats leave as « 1 ». */
const firsts = (text: string): string => text.replace(/\b1(?= \p{L})/u, '1er');

/** « 14 janvier », « 1er mai 2027 » with the year when it is not this one. */
export function formatDay(iso: string, now: Date = new Date()): string {
  const date = new Date(iso);
  return firsts((yearOf.format(date) === yearOf.format(now) ? day : dayYear).format(date));
}

/** « Jeudi 14 janvier ». */
export const formatWeekday = (iso: string): string => capitalise(firsts(weekday.format(new Date(iso))));

/** « 14:10 », for clocks and tables where figures line up. */
export const formatClock = (iso: string): string => clock.format(new Date(iso));

/** « 14 h », « 14 h 30 », for sentences. */
export function formatHour(iso: string): string {
  const [hours, minutes] = clock.format(new Date(iso)).split(':');
  const hour = String(Number(hours));
  return french(minutes === '00' ? `${hour} h` : `${hour} h ${minutes}`);
}

/** « Jeudi 14 janvier, 14 h – 16 h 30 ». */
export function formatSpan(startsAt: string, endsAt: string): string {
  return `${formatWeekday(startsAt)}, ${formatHour(startsAt)} – ${formatHour(endsAt)}`;
}

/** « 14 janvier à 14 h 30 ». */
export function formatMoment(iso: string, now?: Date): string {
  return `${formatDay(iso, now)} à ${formatHour(iso)}`;
}

/** « de 2 000 à 5 000 € », « à partir de… », « jusqu’à… », or null when nothing is said. */
export function formatAmount(amount: { min: number | null; max: number | null } | null): string | null {
  if (!amount || (amount.min === null && amount.max === null)) return null;
  if (amount.min === null) return `jusqu’à ${formatEuros(amount.max!)}`;
  if (amount.max === null) return `à partir de ${formatEuros(amount.min)}`;
  if (amount.min === amount.max) return formatEuros(amount.min);
  return `de ${formatEuros(amount.min)} à ${formatEuros(amount.max)}`;
}

/** « 03 53 01 51 33 » for a French number kept as +33353015133; other countries keep their prefix. */
export function formatPhone(phone: string): string {
  const french = /^\+33(\d{9})$/.exec(phone.replace(/\s/g, ''));
  return french ? `0${french[1]}`.replace(/(\d{2})(?=\d)/g, '$1\u00a0') : phone;
}

/** « Sélestat », or « Sélestat · 12 km » when the distance is known. */
export function formatPlace(name: string, distanceKm: number | null): string {
  if (distanceKm === null) return name;
  if (distanceKm < 1) return `${name} · sur place`;
  return french(`${name} · ${formatNumber(Math.round(distanceKm))} km`);
}

export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** « AV » for Anne Vogt: what an avatar shows. */
export const initials = (...names: string[]): string =>
  names
    .filter(Boolean)
    .map((name) => name.charAt(0).toLocaleUpperCase('fr'))
    .join('')
    .slice(0, 2);
