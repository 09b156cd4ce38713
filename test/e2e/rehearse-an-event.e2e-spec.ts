import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Event } from '../../src/modules/events/event.entity.js';
import { Registration } from '../../src/modules/events/registration.entity.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import { ApiClient } from '../../src/tools/demo/api-client.js';
import { type Cast, SHORT } from '../../src/tools/rehearsal/cast.js';
import { editTogether } from '../../src/tools/rehearsal/edit-together.js';
import { playEvent } from '../../src/tools/rehearsal/play-event.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { eventually } from '../harness/eventually.js';
import { headersFor } from '../harness/visitor.js';

/** The rehearsal on a small scale: what must be zero is zero on any machine; speed is the command's to say. */
describe('a whole event, played over HTTP', () => {
  let app: TestApp;
  let cast: Cast;
  let editors: ApiClient[];
  let eventId: string;
  let rounds: EventsInTime;

  beforeAll(async () => {
    app = await startTestApp();
    const world = new World(app.database);
    const labo = await world.aLabo();
    editors = [];
    for (let number = 0; number < 2; number++) {
      const headers = await headersFor(app.url, (await world.anAnimator(labo)).email);
      editors.push(new ApiClient(app.url, headers.cookie, headers['x-csrf-token']));
    }
    rounds = await prepareRounds(app, world, labo);
    cast = { address: app.url, laboId: labo.id, animator: editors[0], anybody: new ApiClient(app.url) };
  });

  afterAll(() => app?.stop());

  it('seats nobody twice, loses nothing anybody said, and repairs around those who are missing', async () => {
    const scale = {
      ...SHORT,
      associations: 9,
      companies: 8,
      associationPlaces: 8,
      companyPlaces: 7,
      phones: 5,
    };
    const figures = await playEvent(cast, scale, 1, () => undefined);
    eventId = figures.eventId;
    expect(figures).toMatchObject({ doubleBookings: 0, outcomesLost: 0, registered: 17, waitingAtFirst: 2 });
    expect(figures.phones.failed).toBe(0);
    expect(figures.repairs).toBeGreaterThan(0);
    expect(figures.outcomesSaid).toBeGreaterThan(10);
    expect(figures.agreements).toBeGreaterThan(0);
    expect(figures.agreementsLost).toBe(0);
    expect(figures.thanks).toBeGreaterThan(0);
  });

  it('lets two editors change the same timetable without losing or doubling anything', async () => {
    const figures = await editTogether(editors, eventId, 40, 1);
    expect(figures).toMatchObject({ tried: 80, doubleBookings: 0, silentOverwrites: 0 });
    expect(figures.accepted).toBeGreaterThan(0);
    expect(figures.outrun).toBeGreaterThan(0);
  });

  it('sends each signed sheet to both, with the page to keep', async () => {
    const sheets = await app.mail.waitFor(({ mail }) => /fiche d’accord/.test(mail.subject ?? ''), 2, 90_000);
    const pages = sheets.flatMap(({ mail }) => mail.attachments);
    expect(pages[0]).toMatchObject({ filename: 'fiche-d-accord.pdf', mimeType: 'application/pdf' });
    expect(
      Buffer.from(pages[0].content as Uint8Array)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('gives a place nobody took in time to the next, and reminds those who come, by itself', async () => {
    const stateOf = async (id: string) =>
      (await app.database.getRepository(Registration).findOneByOrFail({ id })).state;
    await eventually(
      'the next is offered the place',
      async () => (await stateOf(rounds.next)) === 'offered',
      90_000,
    );
    expect(await stateOf(rounds.late)).toBe('waiting');
    const [{ mail }] = await app.mail.waitFor(({ mail }) => /^Rappel/.test(mail.subject ?? ''), 1, 90_000);
    expect(mail.subject).toMatch(/Rendez-vous d’après-demain/);
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['rendez-vous.ics']);
  });
});

interface EventsInTime {
  /** Offered a place, and silent until too late. */
  late: string;
  /** First behind. */
  next: string;
}

/** One event whose offered place was not taken in time, and one that takes place the day after tomorrow. */
async function prepareRounds({ database }: TestApp, world: World, labo: Labo): Promise<EventsInTime> {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  const anEvent = (name: string, more: object) =>
    database.getRepository(Event).save({
      laboId: labo.id,
      name,
      kind: 'speed_dating',
      place: 'Salle Sainte-Barbe',
      rounds: 5,
      roundMinutes: 7,
      pauseMinutes: 3,
      tables: 3,
      ...more,
    } as Event);
  const join = async (event: Event, more: object) => {
    const organisation = await world.anOrganisation(labo, { kind: 'association' });
    await world.aMember(organisation);
    const row = { eventId: event.id, organisationId: organisation.id, side: 'association' as const, ...more };
    return (await database.getRepository(Registration).save(row as Registration)).id;
  };
  const soon = await anEvent('Rendez-vous d’après-demain', { startsAt: inDays(1.9) });
  await database.query(`UPDATE event SET created_at = now() - interval '7 days' WHERE id = $1`, [soon.id]);
  await join(soon, {});
  const full = await anEvent('Rendez-vous complet', { startsAt: inDays(20), associationPlaces: 1 });
  // The one behind first: a round may pass by at any moment.
  const next = await join(full, { state: 'waiting', queuedAt: inDays(-2) });
  return {
    next,
    late: await join(full, { state: 'offered', offeredUntil: inDays(-1), queuedAt: inDays(-3) }),
  };
}
