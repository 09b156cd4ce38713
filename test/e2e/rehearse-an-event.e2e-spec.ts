import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient } from '../../src/tools/demo/api-client.js';
import { type Cast, SHORT } from '../../src/tools/rehearsal/cast.js';
import { editTogether } from '../../src/tools/rehearsal/edit-together.js';
import { playEvent } from '../../src/tools/rehearsal/play-event.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { headersFor } from '../harness/visitor.js';

/** The rehearsal on a small scale: what must be zero is zero on any machine; speed is the command's to say. */
describe('a whole event, played over HTTP', () => {
  let app: TestApp;
  let cast: Cast;
  let editors: ApiClient[];
  let eventId: string;

  beforeAll(async () => {
    app = await startTestApp();
    const world = new World(app.database);
    const labo = await world.aLabo();
    editors = [];
    for (let number = 0; number < 2; number++) {
      const headers = await headersFor(app.url, (await world.anAnimator(labo)).email);
      editors.push(new ApiClient(app.url, headers.cookie, headers['x-csrf-token']));
    }
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
});
