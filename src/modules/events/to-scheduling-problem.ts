import type { SchedulingProblem } from '../../core/scheduling/types.js';
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

/** The event as the scheduling engine reads it. Ids are those of registrations. */
export function toSchedulingProblem(
  event: Pick<Event, 'rounds' | 'tables'>,
  registrations: Registration[],
  scores: PairScore[],
  wishes: Pick<Wish, 'fromRegistrationId' | 'toRegistrationId' | 'rank'>[],
): SchedulingProblem {
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
  const counts = { association: 0, company: 0 };
  for (const { side } of registrations) counts[side]++;
  const fairShare = (own: number) =>
    Math.floor((event.rounds * Math.min(event.tables, counts.association, counts.company)) / own);

  return {
    rounds: event.rounds,
    tables: event.tables,
    participants: registrations.map(({ id, side, unavailableRounds, organisation }) => ({
      id,
      name: organisation.usualName ?? organisation.name,
      kind: side,
      unavailable: unavailableRounds,
      min: Math.min(PROMISED_MEETINGS, fairShare(counts[side])),
    })),
    pairings: [...scoreOf].map(([id, score]) => {
      const [a, b] = id.split('~');
      const wished = (wishWorth(rankOf.get(id)) + wishWorth(rankOf.get(pairingId(b, a)))) / 2;
      return { id, a, b, score: SCORING_SHARE * score + (1 - SCORING_SHARE) * wished };
    }),
  };
}
