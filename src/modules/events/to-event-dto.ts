import { french } from '../../core/kernel/french-typography.js';
import { checkSchedule } from '../../core/scheduling/check-schedule.js';
import type { Schedule, SchedulingProblem } from '../../core/scheduling/types.js';
import { labelOfEventKind } from '../../core/taxonomy/event-kinds.js';
import { shortLabelOfOrganisationKind } from '../../core/taxonomy/organisation-kinds.js';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import { nameOf } from '../organisations/name-of.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import { communeName } from '../organisations/to-organisation-dto.js';
import type {
  AgendaEvent,
  EventRow,
  MeetingView,
  Participant,
  ScheduleProblemView,
  UnplacedPair,
} from './event.dto.js';
import type { Event } from './event.entity.js';
import type { Meeting } from './meeting.entity.js';
import type { Registration } from './registration.entity.js';
import { endOfEvent, roundTimes } from './round-times.js';
import { pairingId, withHeldPairs } from './to-scheduling-problem.js';

/** Enough to choose from, few enough to read. */
const UNPLACED_SHOWN = 12;

export const toParticipant = (organisation: Organisation): Participant => ({
  id: organisation.id,
  name: nameOf(organisation),
  kindLabel: shortLabelOfOrganisationKind(organisation.kind),
});

export const endOf = (event: Event): string => endOfEvent(event).toISOString();

export function toEventRow(
  event: Event,
  counts: Pick<EventRow, 'companies' | 'associations' | 'scheduleState'>,
  gazetteer: Gazetteer,
): EventRow {
  const { id, name, kind, startsAt, place, rounds, tables } = event;
  return {
    id,
    name,
    kindLabel: labelOfEventKind(kind),
    startsAt: startsAt.toISOString(),
    endsAt: endOf(event),
    place,
    communeName: communeName(gazetteer, event.communeCode),
    rounds,
    tables,
    ...counts,
  };
}

/** `association` and `company` must be loaded with their organisations. */
export const toMeetingView = (meeting: Meeting, held?: Set<string>): MeetingView => ({
  id: meeting.id,
  round: meeting.round,
  table: meeting.tableNumber,
  a: toParticipant(meeting.association.organisation),
  b: toParticipant(meeting.company.organisation),
  partnershipType: meeting.partnershipType,
  score: meeting.score,
  whyForAssociation: meeting.whyForAssociation,
  whyForCompany: meeting.whyForCompany,
  locked: meeting.locked,
  changed: held ? !held.has(placeKey(meeting)) : meeting.changedAt !== null,
});

/** Who, when and where: the same in two timetables when nothing changed for these two. */
export const placeKey = ({ associationId, companyId, round, tableNumber }: Meeting): string =>
  `${pairingId(associationId, companyId)} ${round} ${tableNumber}`;

export const toSchedule = (meetings: Meeting[]): Schedule => ({
  meetings: meetings.map(({ associationId, companyId, round, tableNumber }) => ({
    pairing: pairingId(associationId, companyId),
    round,
    table: tableNumber,
  })),
});

/** Broken rules first; a warning that belongs to no cell keeps null. */
export const toProblems = (problem: SchedulingProblem, meetings: Meeting[]): ScheduleProblemView[] =>
  checkSchedule(withHeldPairs(problem, toSchedule(meetings)), toSchedule(meetings))
    .map(({ round = null, table = null, message, severity }) => ({
      round,
      table,
      message: french(message),
      severity,
    }))
    .sort((a, b) => Number(b.severity === 'broken') - Number(a.severity === 'broken'));

/** The pairs most worth meeting that have no meeting, with the rounds in which they still could. */
export function toUnplaced(
  problem: SchedulingProblem,
  meetings: Meeting[],
  registrations: Map<string, Registration>,
): UnplacedPair[] {
  const rounds = Array.from({ length: problem.rounds }, (_, index) => index + 1);
  const busy = new Set(
    meetings.flatMap((m) => [`${m.associationId} ${m.round}`, `${m.companyId} ${m.round}`]),
  );
  const used = new Map(rounds.map((round) => [round, meetings.filter((m) => m.round === round).length]));
  const placed = new Set(meetings.map((m) => pairingId(m.associationId, m.companyId)));
  const isFree = (id: string, round: number) =>
    !busy.has(`${id} ${round}`) && !registrations.get(id)!.unavailableRounds.includes(round);
  return problem.pairings
    .filter(({ id, a, b }) => !placed.has(id) && registrations.has(a) && registrations.has(b))
    .sort((one, other) => (other.score ?? 1) - (one.score ?? 1))
    .slice(0, UNPLACED_SHOWN)
    .map(({ a, b, score }) => ({
      a: toParticipant(registrations.get(a)!.organisation),
      b: toParticipant(registrations.get(b)!.organisation),
      score: score ?? 1,
      associationId: a,
      companyId: b,
      possibleRounds: rounds.filter(
        (round) => isFree(a, round) && isFree(b, round) && used.get(round)! < problem.tables,
      ),
    }));
}

/** One participant's programme; `meetings` only those of its registration, none while nothing is published. */
export function toAgendaEvent(
  event: Event,
  registrationId: string,
  meetings: Meeting[],
  gazetteer: Gazetteer,
): AgendaEvent {
  const times = roundTimes(event);
  return {
    id: event.id,
    name: event.name,
    kindLabel: labelOfEventKind(event.kind),
    startsAt: event.startsAt.toISOString(),
    endsAt: endOf(event),
    place: event.place,
    communeName: communeName(gazetteer, event.communeCode),
    meetings: meetings
      .sort((a, b) => a.round - b.round)
      .map((meeting) => {
        const isAssociation = meeting.associationId === registrationId;
        const { startsAt, endsAt } = times[meeting.round - 1];
        return {
          round: meeting.round,
          startsAt: startsAt.toISOString(),
          endsAt: endsAt.toISOString(),
          table: meeting.tableNumber,
          with: toParticipant((isAssociation ? meeting.company : meeting.association).organisation),
          partnershipType: meeting.partnershipType,
          why: isAssociation ? meeting.whyForAssociation : meeting.whyForCompany,
        };
      }),
  };
}
