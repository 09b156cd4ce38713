import type { Schedule, SchedulingProblem } from '../../core/scheduling/types.js';
import { nameOf } from '../organisations/name-of.js';
import type { Event } from './event.entity.js';
import type { Registration } from './registration.entity.js';
import type { Wish } from './wish.entity.js';

/** What scoring says of two registered organisations: the best of their needs and offers. */
export interface PairScore {
  associationId: string;
  companyId: string;
  /** 0 to 1. */
  score: number;
  partnershipType: string;
  whyForAssociation: string;
  whyForCompany: string;
}

/** Half the worth of a meeting is what scoring says, half what the two people said themselves. */
const SCORING_SHARE = 0.5;
/** A tenth wish still counts a little. */
const WISHES_COUNTED = 10;
/** Nobody should leave with less, where rounds and tables allow. */
const PROMISED_MEETINGS = 5;

/** 0 to 1: what a wish of this rank adds, for one side; nothing when it was not wished. */
export function wishWorth(rank: number | undefined): number {
  if (rank === undefined) return 0;
  return Math.max(1, WISHES_COUNTED + 1 - rank) / WISHES_COUNTED;
}

export const pairingId = (associationId: string, companyId: string) => `${associationId}~${companyId}`;

export interface LockedMeeting {
  associationId: string;
  companyId: string;
  round: number;
  tableNumber: number;
}

/** Barely worth more than an empty chair. */
const LAST_RESORT = 0.02;

/** Whoever scoring finds few partners for may still meet anybody opposite, rather than sit alone. */
function lastResorts(registrations: Registration[], known: string[]): string[] {
  const found = new Map<string, number>();
  for (const id of known.flatMap((pair) => pair.split('~'))) found.set(id, (found.get(id) ?? 0) + 1);
  const pairs = new Set(known);
  const associations = registrations.filter(({ side }) => side === 'association');
  const companies = registrations.filter(({ side }) => side === 'company');
  const few = (id: string) => (found.get(id) ?? 0) < 2 * PROMISED_MEETINGS;
  return associations.flatMap((association) =>
    companies
      .filter((company) => few(association.id) || few(company.id))
      .map((company) => pairingId(association.id, company.id))
      .filter((id) => !pairs.has(id)),
  );
}

const featuresOf = (room: Event['room']) =>
  Object.fromEntries(
    room.filter(({ features }) => features.length > 0).map((one) => [one.table, one.features]),
  );

/** The event as the scheduling engine reads it. Ids are those of registrations. */
export function toSchedulingProblem(
  event: Pick<Event, 'rounds' | 'tables'> & Partial<Pick<Event, 'room'>>,
  registrations: Registration[],
  scores: PairScore[],
  said: (Pick<Wish, 'fromRegistrationId' | 'toRegistrationId' | 'rank'> & { excluded?: boolean })[],
  locked: LockedMeeting[] = [],
): SchedulingProblem {
  const wishes = said.filter(({ excluded }) => !excluded);
  const forbidden = said
    .filter(({ excluded }) => excluded)
    .map(({ fromRegistrationId, toRegistrationId }): [string, string] => [
      fromRegistrationId,
      toRegistrationId,
    ]);
  const sideOf = new Map(registrations.map(({ id, side }) => [id, side]));
  const rankOf = new Map(
    wishes.map((wish) => [pairingId(wish.fromRegistrationId, wish.toRegistrationId), wish.rank]),
  );
  const scoreOf = new Map(scores.map((pair) => [pairingId(pair.associationId, pair.companyId), pair.score]));
  for (const { fromRegistrationId: from, toRegistrationId: to } of wishes) {
    const [association, company] = sideOf.get(from) === 'association' ? [from, to] : [to, from];
    const id = pairingId(association, company);
    if (sideOf.get(company) === 'company' && !scoreOf.has(id)) scoreOf.set(id, 0);
  }
  const pinned = new Map(
    locked.map((meeting) => [pairingId(meeting.associationId, meeting.companyId), meeting]),
  );
  for (const id of pinned.keys()) if (!scoreOf.has(id)) scoreOf.set(id, 0);
  for (const id of lastResorts(registrations, [...scoreOf.keys()])) scoreOf.set(id, LAST_RESORT);
  for (const [one, other] of forbidden)
    for (const id of [pairingId(one, other), pairingId(other, one)]) scoreOf.delete(id);
  const counts = { association: 0, company: 0 };
  for (const { side } of registrations) counts[side]++;
  const fairShare = (own: number) =>
    Math.floor((event.rounds * Math.min(event.tables, counts.association, counts.company)) / own);

  return {
    rounds: event.rounds,
    tables: event.tables,
    ...(event.room?.length ? { tableFeatures: featuresOf(event.room) } : {}),
    ...(forbidden.length > 0 ? { forbidden } : {}),
    participants: registrations.map(({ id, side, unavailableRounds, organisation, needs }) => ({
      id,
      name: nameOf(organisation),
      kind: side,
      unavailable: unavailableRounds,
      ...(needs?.length ? { needs } : {}),
      min: Math.min(PROMISED_MEETINGS, fairShare(counts[side])),
    })),
    pairings: [...scoreOf].map(([id, score]) => {
      const [a, b] = id.split('~');
      const wished = (wishWorth(rankOf.get(id)) + wishWorth(rankOf.get(pairingId(b, a)))) / 2;
      const pin = pinned.get(id);
      const fixed = pin ? { required: true, round: pin.round, table: pin.tableNumber } : {};
      return { id, a, b, ...fixed, score: SCORING_SHARE * score + (1 - SCORING_SHARE) * wished };
    }),
  };
}

/** The problem with the pairs a timetable holds that nobody thought of when it was computed. */
export function withHeldPairs(problem: SchedulingProblem, { meetings }: Schedule): SchedulingProblem {
  const known = new Set(problem.pairings.map(({ id }) => id));
  const people = new Set(problem.participants.map(({ id }) => id));
  const extra = meetings
    .filter(({ pairing }) => !known.has(pairing))
    .map(({ pairing }) => ({ id: pairing, a: pairing.split('~')[0], b: pairing.split('~')[1], score: 0 }));
  if (extra.length === 0) return problem;
  const guests = [...new Set(extra.flatMap(({ a, b }) => [a, b]))].filter((id) => !people.has(id));
  return {
    ...problem,
    participants: [...problem.participants, ...guests.map((id) => ({ id }))],
    pairings: [...problem.pairings, ...extra],
  };
}
