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
  link: { type: 'suggestion', id: row.suggestionId },
  minutes: 5,
});

export function verifyTask({ count, oldestDays }: { count: number; oldestDays: number }): TodayTask[] {
  if (count === 0) return [];
  return [
    {
      id: 'verify',
      kind: 'verify',
      title: plural(count, 'profil à vérifier', 'profils à vérifier'),
      subtitle: null,
      reason: oldestDays < 1 ? 'Arrivés aujourd’hui.' : `Le plus ancien attend ${since(oldestDays)}.`,
      phone: null,
      person: null,
      link: { type: 'organisations', id: '' },
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
  phone: null,
  person: null,
  link: { type: 'listing', id: need.listingId },
  minutes: 5,
});
