import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Event } from '../../../src/modules/events/event.entity.js';
import { Registration } from '../../../src/modules/events/registration.entity.js';
import type { Labo } from '../../../src/modules/labos/labo.entity.js';
import type { Organisation } from '../../../src/modules/organisations/organisation.entity.js';
import { World } from '../../factories/world.js';
import { startTestApp, type TestApp } from '../../harness/app.js';
import { eventually } from '../../harness/eventually.js';
import { as, type Visitor } from '../../harness/visitor.js';

describe('a speed dating, from the list of guests to everybody’s programme', () => {
  let app: TestApp;
  let labo: Labo;
  let event: Event;
  let associations: Organisation[];
  let companies: Organisation[];
  let animator: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    const world = new World(app.database);
    labo = await world.aLabo();
    const many = (count: number, kind: string) =>
      Promise.all(Array.from({ length: count }, () => world.anOrganisation(labo, { kind })));
    [associations, companies] = [await many(4, 'association'), await many(3, 'entreprise')];
    await Promise.all(associations.map((one) => world.aNeed(one)));
    await Promise.all(companies.map((one) => world.anOffer(one)));
    await Promise.all([...associations, ...companies].map((one) => world.aMember(one)));
    event = await app.database.getRepository(Event).save({
      laboId: labo.id,
      name: 'Speed dating de Sélestat',
      kind: 'speed_dating',
      startsAt: new Date('2027-01-14T13:10:00Z'),
      place: 'Salle Sainte-Barbe',
      communeCode: '67462',
      rounds: 5,
      roundMinutes: 7,
      pauseMinutes: 3,
      tables: 3,
    } as Event);
    const guests = [
      ...associations.map((one) => ({ organisationId: one.id, side: 'association' as const })),
      ...companies.map((one) => ({ organisationId: one.id, side: 'company' as const })),
    ];
    await app.database
      .getRepository(Registration)
      .insert(guests.map((guest) => ({ eventId: event.id, ...guest })));
    animator = await as(app.url, (await world.anAnimator(labo)).email);
  });

  afterAll(() => app?.stop());

  const drafted = () =>
    eventually('a draft', async () => {
      const { body } = await animator.get(`/api/events/${event.id}`);
      return body.job === null && body.schedule?.state === 'draft' && body;
    });

  it('computes a valid draft in the background, which nobody else sees', async () => {
    await animator.post(`/api/events/${event.id}/schedule`).expect(202);
    const { schedule } = await drafted();
    expect(schedule.figures).toMatchObject({ meetings: 12, broken: 0, fewestMeetings: 3 });
    expect(schedule.meetings).toHaveLength(12);
    expect(schedule.problems.filter(({ severity }: { severity: string }) => severity === 'broken')).toEqual(
      [],
    );
    expect(schedule.toTell).toBe(7);
    const seats = schedule.meetings.flatMap((m: { round: number; a: { id: string }; b: { id: string } }) => [
      `${m.round} ${m.a.id}`,
      `${m.round} ${m.b.id}`,
    ]);
    expect(new Set(seats).size).toBe(24);

    const agenda = await animator.get(`/api/organisations/${associations[0].id}/agenda`).expect(200);
    expect(agenda.body.events[0].meetings).toEqual([]);
  });

  it('publishes, and tells each participant its own programme by e-mail', async () => {
    const published = await animator.post(`/api/events/${event.id}/schedule/publish`).expect(200);
    expect(published.body.schedule).toMatchObject({ state: 'published', toTell: 0 });
    const mails = await app.mail.waitFor(({ mail }) => /programme/i.test(mail.subject ?? ''), 7);
    expect(new Set(mails.flatMap(({ to }) => to)).size).toBe(7);

    const agenda = (await animator.get(`/api/organisations/${companies[0].id}/agenda`).expect(200)).body;
    expect(agenda.events[0].meetings).toHaveLength(4);
    expect(agenda.events[0]).toMatchObject({ name: 'Speed dating de Sélestat', communeName: 'Sélestat' });
  });

  it('refuses to publish what is not there', async () => {
    const answer = await animator.post(`/api/events/${event.id}/schedule/publish`).expect(409);
    expect(answer.body.detail).toBe('Il n’y a pas de brouillon à publier. Recalculez d’abord le programme.');
  });

  it('tells only those whose programme changed when a new draft is published', async () => {
    app.mail.clear();
    await animator.post(`/api/events/${event.id}/schedule`).expect(202);
    const { schedule } = await drafted();
    await animator.post(`/api/events/${event.id}/schedule/publish`).expect(200);
    if (schedule.toTell > 0) {
      const mails = await app.mail.waitFor(
        ({ mail }) => /programme change/i.test(mail.subject ?? ''),
        schedule.toTell,
      );
      expect(mails).toHaveLength(schedule.toTell);
    }
  });
});
