import { type SeededRandom, seededRandom } from '../../core/kernel/seeded-random.js';
import { waitUntil } from '../demo/wait-until.js';
import type { Attendee, Cast, Scale } from './cast.js';
import { inTurns } from './in-turns.js';
import { aGuest, type Guest, inviteGuests } from './people.js';
import { type PhoneFigures, startPhones } from './phones.js';
import { type DayFigures, playDay } from './play-day.js';

export interface EventFigures extends DayFigures {
  eventId: string;
  registered: number;
  confirmed: number;
  waitingAtFirst: number;
  promoted: number;
  wishes: number;
  scheduleSeconds: number;
  meetings: number;
  wishesMet: number | null;
  phones: PhoneFigures;
}

const CANCELLED_SHARE = 0.06;
const WISHING_SHARE = 0.6;

/** Everything before the day: created, joined, wished for, computed and published. */
export async function prepareEvent(cast: Cast, scale: Scale, seed: number, say: (line: string) => void) {
  const random = seededRandom(seed);
  const { animator } = cast;
  const { id: eventId } = await animator.post(`/api/labos/${cast.laboId}/events`, planOf(scale));

  say(`${scale.associations + scale.companies} organisations s’inscrivent`);
  const guests = random.shuffle(inviteGuests(scale.associations, scale.companies, random));
  const receipts = await inTurns(guests, 8, (guest, index) => register(cast, eventId, guest, homeOf(index)));
  const waitingAtFirst = receipts.filter(({ state }) => state === 'waiting').length;
  const promoted = await moveWaitingList(cast, receipts, random);
  const attendees = await confirmedOf(cast, receipts);

  say(`${attendees.length} inscrites ; les vœux`);
  const wishing = attendees.slice(0, Math.round(attendees.length * WISHING_SHARE));
  const wishes = (await inTurns(wishing, 4, (one) => wish(cast, one, random))).reduce((sum, n) => sum + n, 0);

  say('l’agenda se calcule');
  const started = performance.now();
  await animator.post(`/api/events/${eventId}/schedule`);
  const event = await waitUntil('the draft', async () => {
    const shown = await animator.get(`/api/events/${eventId}`);
    return shown.job === null && shown.schedule && shown;
  });
  const scheduleSeconds = Math.round(performance.now() - started) / 1000;
  await animator.post(`/api/events/${eventId}/schedule/publish`);
  const { meetings, wishesMetShare } = event.schedule.figures;
  const registered = receipts.length;
  return {
    eventId,
    random,
    attendees,
    registered,
    waitingAtFirst,
    promoted,
    wishes,
    scheduleSeconds,
    meetings,
    wishesMetShare,
  };
}

/** A whole event, as its people would live it; only HTTP is used. */
export async function playEvent(
  cast: Cast,
  scale: Scale,
  seed: number,
  say: (line: string) => void,
): Promise<EventFigures> {
  const { eventId, random, attendees, wishesMetShare, ...before } = await prepareEvent(
    cast,
    scale,
    seed,
    say,
  );
  say(`le jour : ${scale.rounds} tours, ${scale.phones} téléphones`);
  const links = Array.from({ length: scale.phones }, (_, index) => attendees[index % attendees.length].link);
  const hangUp = startPhones(cast.address, links, scale.phoneEveryMs);
  const newcomers = Array.from({ length: scale.walkIns }, (_, index) =>
    aGuest(scale.associations + scale.companies + index, index % 2 === 0, random),
  );
  const day = await playDay({ ...cast, eventId, attendees, newcomers, scale, random, say });
  const phones = await hangUp();
  return { ...day, ...before, eventId, confirmed: attendees.length, wishesMet: wishesMetShare, phones };
}

const planOf = (scale: Scale) => ({
  name: 'Répétition générale',
  kind: 'speed_dating',
  startsAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
  place: 'Salle des fêtes',
  communeCode: '67462',
  rounds: scale.rounds,
  roundMinutes: 7,
  pauseMinutes: 3,
  breakAfterRound: Math.floor(scale.rounds / 2),
  breakMinutes: 10,
  tables: scale.companyPlaces,
  room: [{ table: 1, capacity: 4, features: ['step_free'] }],
  associationPlaces: scale.associationPlaces,
  companyPlaces: scale.companyPlaces,
  charter: ['On ne vend pas, on ne demande pas d’argent.'],
  registrationState: 'open',
});

interface Receipt extends Attendee {
  state: 'confirmed' | 'waiting';
}

/** An address of each one's own, among those kept for documentation (RFC 5737). */
const homeOf = (index: number) => `198.51.100.${index % 250}`;

async function register(cast: Cast, eventId: string, guest: Guest, from: string): Promise<Receipt> {
  const answer = await cast.anybody.at(from).post(`/api/public/events/${eventId}/registrations`, {
    ...guest,
    communeCode: '67462',
    sharesContact: true,
    charterAccepted: true,
  });
  return { link: answer.link, registrationId: '', name: guest.organisationName, state: answer.state };
}

/** Some give up; those who are offered the places take them. Answers how many did. */
async function moveWaitingList(cast: Cast, receipts: Receipt[], random: SeededRandom): Promise<number> {
  const confirmed = receipts.filter(({ state }) => state === 'confirmed');
  const leaving = random.shuffle(confirmed).slice(0, Math.ceil(confirmed.length * CANCELLED_SHARE));
  await inTurns(leaving, 2, ({ link }) => cast.anybody.post(`/api/my-registration/${link}/cancel`));
  const waiting = receipts.filter(({ state }) => state === 'waiting');
  const taken = await inTurns(waiting, 4, async ({ link }) => {
    const { state } = await cast.anybody.get(`/api/my-registration/${link}`);
    if (state !== 'offered') return false;
    await cast.anybody.post(`/api/my-registration/${link}/accept`);
    return true;
  });
  return taken.filter(Boolean).length;
}

async function confirmedOf(cast: Cast, receipts: Receipt[]): Promise<Attendee[]> {
  const seen = await inTurns(receipts, 8, async ({ link, name }) => {
    const { id, state } = await cast.anybody.get(`/api/my-registration/${link}`);
    return state === 'confirmed' ? { link, name, registrationId: id } : null;
  });
  return seen.filter((one) => one !== null);
}

/** Takes the best proposals in one’s own order, and excludes one now and then. */
async function wish(cast: Cast, { link }: Attendee, random: SeededRandom): Promise<number> {
  const { partners } = await cast.anybody.get(`/api/my-registration/${link}/wishes`);
  const ids = partners.map(({ registrationId }: { registrationId: string }) => registrationId);
  const wished = random.shuffle(ids.slice(0, 10) as string[]).slice(0, 6);
  const excluded = random.below(10) === 0 ? ids.slice(-1) : [];
  await cast.anybody.put(`/api/my-registration/${link}/wishes`, { wished, excluded });
  return wished.length;
}
