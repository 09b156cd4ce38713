import type { SeededRandom } from '../../core/kernel/seeded-random.js';
import { fillAgreements } from './agree.js';
import { type Attendee, aKey, type Cast, type Scale } from './cast.js';
import { inTurns } from './in-turns.js';
import type { Guest } from './people.js';

export interface DayFigures {
  absences: number;
  late: number;
  walkIns: number;
  walkInMeetings: number;
  repairs: number;
  /** Worst time of a repair, proposal and acceptance together, in milliseconds. */
  repairWorstMs: number;
  movedPerAbsence: number;
  removed: number;
  added: number;
  doubleBookings: number;
  outcomesSaid: number;
  outcomesLost: number;
  followUps: number;
  /** Agreement sheets signed by both, and those of them the Labo does not find among its leads. */
  agreements: number;
  agreementsLost: number;
  thanks: number;
  report: { registered: number; present: number; absent: number; held: number; followUps: number };
}

interface Day extends Cast {
  eventId: string;
  attendees: Attendee[];
  newcomers: Guest[];
  scale: Scale;
  random: SeededRandom;
  say: (line: string) => void;
}

interface Meeting {
  round: number;
  table: number;
  a: { id: string };
  b: { id: string };
}

const ANSWERS = ['follow_up', 'follow_up', 'maybe', 'no'] as const;

/** Check-in, rounds with their repairs and notes, thanks and report. */
export async function playDay(day: Day): Promise<DayFigures> {
  const { animator, eventId, attendees, scale, random, say } = day;
  const path = `/api/events/${eventId}`;
  const order = random.shuffle(attendees);
  const absent = order.slice(0, Math.round(attendees.length * scale.absentShare));
  const late = order.slice(absent.length, absent.length + scale.late);
  const onTime = order.slice(absent.length + scale.late);
  // Half of those who do not come are known at the door; the others are missed round after round.
  const early = absent.slice(0, Math.ceil(absent.length / 2));
  const missedLater = absent.slice(early.length);
  await checkIn(day, onTime, 'present');
  await checkIn(day, early, 'absent');
  for (const { link } of late) await day.anybody.post(`/api/my-agenda/${link}/late`, { minutes: 12 });

  const said = new Map<string, string>();
  const agreed = new Set<string>();
  const figures = { repairs: 0, worst: 0, moved: 0, removed: 0, added: 0, double: 0 };
  for (let round = 1; round <= scale.rounds; round++) {
    const share = (list: unknown[]) => Math.ceil(list.length / Math.max(1, scale.rounds - 1));
    if (round > 1) {
      await checkIn(day, missedLater.splice(0, share(missedLater)), 'absent');
      if (round === 2) await checkIn(day, late, 'present');
      const newcomer = day.newcomers[round - 2];
      if (newcomer) await walkIn(day, newcomer);
    }
    await repair(day, figures);
    await animator.post(`${path}/clock`, { action: 'start', round });
    await animator.get(`${path}/board`);
    const { schedule } = await animator.get(path);
    figures.double += doubleBookings(schedule.meetings);
    await tellOutcomes(day, round, new Set(absent.map(({ registrationId }) => registrationId)), said);
    await fillAgreements(day, attendees, said, agreed);
    say(`tour ${round} : ${said.size} avis, ${agreed.size} fiches`);
  }
  await animator.post(`${path}/clock`, { action: 'finish' });
  const { posted } = await animator.post(`${path}/thanks`);
  const report = await animator.get(`${path}/report`);
  const leads: { state: string }[] = (await animator.get(`${path}/agreements`)).items;
  return {
    absences: absent.length,
    late: late.length,
    walkIns: report.walkIns,
    walkInMeetings: await meetingsOfWalkIns(day),
    repairs: figures.repairs,
    repairWorstMs: Math.round(figures.worst),
    movedPerAbsence: Math.round((figures.moved / Math.max(1, absent.length)) * 100) / 100,
    removed: figures.removed,
    added: figures.added,
    doubleBookings: figures.double,
    outcomesSaid: said.size,
    outcomesLost: said.size - keptIn(report.meetings, said),
    followUps: report.followUps,
    agreements: agreed.size,
    agreementsLost: agreed.size - leads.filter(({ state }) => state === 'agreed').length,
    thanks: posted,
    report: {
      registered: report.registered,
      present: report.present,
      absent: report.absent,
      held: report.held,
      followUps: report.followUps,
    },
  };
}

async function checkIn({ animator, eventId }: Day, people: Attendee[], arrival: string): Promise<void> {
  if (people.length === 0) return;
  const entries = people.map(({ registrationId }) => ({
    key: aKey(),
    registrationId,
    arrival,
    at: new Date(),
  }));
  // The door’s phone lost the answer and sends everything again.
  for (let time = 0; time < 2; time++) await animator.post(`/api/events/${eventId}/check-ins`, { entries });
}

async function walkIn({ animator, eventId }: Day, guest: Guest): Promise<void> {
  const { organisationName, organisationKind, delegates, brings } = guest;
  await animator.post(`/api/events/${eventId}/walk-ins`, {
    key: aKey(),
    organisationName,
    organisationKind,
    delegateName: delegates[0].name,
    delegateEmail: delegates[0].email,
    brings,
  });
}

interface RepairSums {
  repairs: number;
  worst: number;
  moved: number;
  removed: number;
  added: number;
}

async function repair({ animator, eventId }: Day, sums: RepairSums): Promise<void> {
  const { toRepair } = await animator.get(`/api/events/${eventId}/day`);
  if (toRepair === 0) return;
  const start = performance.now();
  const { scheduleId, proposals } = await animator.post(`/api/events/${eventId}/repairs`);
  const chosen = proposals.at(-1);
  await animator.post(`/api/events/${eventId}/repairs/accept`, { scheduleId, kind: chosen.kind });
  sums.worst = Math.max(sums.worst, performance.now() - start);
  sums.repairs++;
  sums.moved += chosen.moved;
  sums.removed += chosen.removed;
  sums.added += chosen.added;
}

/** How often somebody, or a table, is asked for twice in a round. */
export function doubleBookings(meetings: Meeting[]): number {
  const seats = meetings.flatMap(({ round, table, a, b }) => [
    `${round} ${a.id}`,
    `${round} ${b.id}`,
    `${round} table ${table}`,
  ]);
  return seats.length - new Set(seats).size;
}

/** Everybody present says what became of this round’s meeting; one in ten sends it twice. */
async function tellOutcomes(
  day: Day,
  round: number,
  absent: Set<string>,
  said: Map<string, string>,
): Promise<void> {
  const present = day.attendees.filter(({ registrationId }) => !absent.has(registrationId));
  await inTurns(present, 8, async ({ link, registrationId }) => {
    const { meetings } = await day.anybody.get(`/api/my-agenda/${link}`);
    const meeting = meetings.find((one: { round: number }) => one.round === round);
    if (!meeting) return;
    const noShow = absent.has(meeting.partnerId);
    // At one table in three both want to go on; elsewhere chance decides.
    const wanted = meeting.table % 3 === 0 ? 0 : (registrationId.charCodeAt(0) + round) % ANSWERS.length;
    const answer = noShow ? null : ANSWERS[wanted];
    const entry = { partnerId: meeting.partnerId, answer, noShow, at: new Date().toISOString() };
    const times = day.random.below(10) === 0 ? 2 : 1;
    for (let time = 0; time < times; time++)
      await day.anybody.post(`/api/my-agenda/${link}/notes`, { entries: [entry] });
    if (answer) said.set(`${registrationId} ${meeting.partnerId}`, answer);
  });
}

interface Told {
  associationId: string;
  companyId: string;
  associationAnswer: string | null;
  companyAnswer: string | null;
}

function keptIn(meetings: Told[], said: Map<string, string>): number {
  let kept = 0;
  for (const { associationId, companyId, associationAnswer, companyAnswer } of meetings) {
    if (associationAnswer && said.get(`${associationId} ${companyId}`) === associationAnswer) kept++;
    if (companyAnswer && said.get(`${companyId} ${associationId}`) === companyAnswer) kept++;
  }
  return kept;
}

async function meetingsOfWalkIns({ animator, eventId }: Day): Promise<number> {
  const { registrations, schedule } = await animator.get(`/api/events/${eventId}`);
  const walkIns = new Set(
    registrations
      .filter(({ walkIn }: { walkIn: boolean }) => walkIn)
      .map(({ organisation }: { organisation: { id: string } }) => organisation.id),
  );
  return schedule.meetings.filter(({ a, b }: Meeting) => walkIns.has(a.id) || walkIns.has(b.id)).length;
}
