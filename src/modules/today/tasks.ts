import { french } from '../../core/kernel/french-typography.js';
import type { TodayTask } from './today.dto.js';

export interface WaitingAnswer {
  suggestionId: string;
  organisationId: string;
  organisationName: string;
  phone: string | null;
  person: string | null;
  /** How many others said yes to this organisation and wait. */
  waiting: number;
  /** Days since the oldest of them. */
  days: number;
}

export interface UnansweredNeed {
  listingId: string;
  title: string;
  organisationName: string;
}

export interface QuietPair {
  suggestionId: string;
  state: 'introduced' | 'in_talks' | 'met' | 'expired';
  /** Since that state. */
  days: number;
  organisationId: string;
  organisationName: string;
  otherName: string;
  phone: string | null;
  person: string | null;
}

export interface SignedAgreement {
  id: string;
  eventId: string;
  association: string;
  company: string;
  subject: string;
  /** « 3 février 2027 ». */
  callBy: string;
}

const NO_CALL = {
  organisationId: null,
  suggestionId: null,
  mayAnswer: false,
  lastCall: null,
  phone: null,
  person: null,
};

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;
const since = (days: number) => (days < 1 ? 'aujourd’hui' : `depuis ${plural(days, 'jour', 'jours')}`);

/** Somebody said yes and the other side has not answered: a call often settles it. */
export const callTask = (row: WaitingAnswer): TodayTask => ({
  id: `call-${row.organisationId}`,
  kind: 'call',
  title: row.organisationName,
  subtitle: null,
  reason:
    row.waiting > 1
      ? `N’a pas répondu à ${row.waiting} intérêts, le plus ancien ${since(row.days)}.`
      : `N’a pas répondu à un intérêt ${since(row.days)}.`,
  phone: row.phone,
  person: row.person,
  link: { type: 'introduction', id: row.suggestionId },
  organisationId: row.organisationId,
  suggestionId: row.suggestionId,
  mayAnswer: true,
  lastCall: null,
  minutes: 5,
});

const weeks = (days: number) => plural(Math.floor(days / 7), 'semaine', 'semaines');

/** Contacts are open, and nobody has said anything since. */
export const quietTask = (row: QuietPair): TodayTask => ({
  id: `quiet-${row.suggestionId}`,
  kind: 'call',
  title: row.organisationName,
  subtitle: `avec ${row.otherName}`,
  reason:
    row.state === 'met'
      ? `Rendez-vous tenu, pas de suite notée depuis ${weeks(row.days)}.`
      : `En relation depuis ${weeks(row.days)}, pas de nouvelle.`,
  phone: row.phone,
  person: row.person,
  link: { type: 'introduction', id: row.suggestionId },
  organisationId: row.organisationId,
  suggestionId: row.suggestionId,
  mayAnswer: false,
  lastCall: null,
  minutes: 5,
});

/** Somebody waited in vain: the Labo may still bring the two together. */
export const introduceTask = (row: QuietPair): TodayTask => ({
  ...NO_CALL,
  id: `introduce-${row.suggestionId}`,
  kind: 'introduce',
  title: `${row.organisationName} et ${row.otherName}`,
  subtitle: null,
  reason: french(`${row.organisationName} a attendu en vain une réponse : présenter les deux vous-même ?`),
  link: { type: 'introduction', id: row.suggestionId },
  suggestionId: row.suggestionId,
  minutes: 10,
});

/** Two signed an agreement at an event, and the day of their first call has come. */
export const agreementTask = (row: SignedAgreement): TodayTask => ({
  ...NO_CALL,
  id: `agreement-${row.id}`,
  kind: 'event',
  title: `${row.association} et ${row.company}`,
  subtitle: row.subject,
  reason: french(`Leur fiche d’accord prévoyait un appel avant le ${row.callBy} : a-t-il eu lieu ?`),
  link: { type: 'event', id: row.eventId },
  minutes: 5,
});

export function verifyTask({ count, oldestDays }: { count: number; oldestDays: number }): TodayTask[] {
  if (count === 0) return [];
  return [
    {
      id: 'verify',
      kind: 'verify',
      title: plural(count, 'fiche ou annonce à vérifier', 'fiches ou annonces à vérifier'),
      subtitle: null,
      reason: oldestDays < 1 ? 'Arrivées aujourd’hui.' : `La plus ancienne attend ${since(oldestDays)}.`,
      ...NO_CALL,
      link: { type: 'moderation', id: '' },
      minutes: Math.min(30, count * 2),
    },
  ];
}

export const noSuggestionTask = (need: UnansweredNeed): TodayTask => ({
  id: `no-suggestion-${need.listingId}`,
  kind: 'no_suggestion',
  title: need.title,
  subtitle: need.organisationName,
  reason: french('Aucune piste pour l’instant : élargir le territoire ou les modalités ?'),
  ...NO_CALL,
  link: { type: 'listing', id: need.listingId },
  minutes: 5,
});
