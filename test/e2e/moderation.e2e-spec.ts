import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { french } from '../../src/core/kernel/french-typography.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { as, type Visitor } from '../harness/visitor.js';

describe('new organisations in a Labo', () => {
  let app: TestApp;
  let world: World;
  let labo: Labo;
  let halte: Organisation;
  let animator: Visitor;
  let volunteer: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app.database);
    labo = await world.aLabo();
    halte = await world.anOrganisation(labo, { name: 'Halte Répit', siret: null, verification: 'to_check' });
    await world.anOrganisation(await world.aLabo(), { name: 'Voisine' });
    animator = await as(app.url, (await world.anAnimator(labo)).email);
    volunteer = await as(app.url, (await world.aMember(halte, { email: 'anna@halte.example' })).email);
  });

  afterAll(() => app?.stop());

  const path = () => `/api/labos/${labo.id}/moderation`;
  const decide = (decision: string, reason?: string) =>
    animator.post(`${path()}/organisation/${halte.id}`, { decision, reason });
  const standing = async () =>
    (await volunteer.get(`/api/organisations/${halte.id}/verification`).expect(200)).body;

  it('wait in a queue and in the day of the animator', async () => {
    const { body } = await animator.get(path()).expect(200);
    expect(body).toMatchObject({
      total: 1,
      items: [
        {
          subject: 'organisation',
          title: 'Halte Répit',
          refusedBefore: null,
          warnings: ['Aucun identifiant : SIRET, RNA ou registre.'],
        },
      ],
    });
    const today = (await animator.get(`/api/labos/${labo.id}/today`).expect(200)).body;
    expect(today.tasks.find(({ kind }: { kind: string }) => kind === 'verify')).toMatchObject({
      title: '1 fiche ou annonce à vérifier',
      link: { type: 'moderation' },
    });
  });

  it('are refused with a reason their people receive and read, and only with one', async () => {
    const bare = await decide('refused', '  ');
    expect([bare.status, bare.body.errors]).toEqual([
      422,
      [{ field: 'reason', message: french('Dites pourquoi : la personne le lira.') }],
    ]);
    await decide('refused', 'Le SIRET manque.').expect(204);
    expect(await standing()).toMatchObject({ verification: 'refused', reason: 'Le SIRET manque.' });
    const [{ mail }] = await app.mail.waitFor(({ to }) => to.includes('anna@halte.example'));
    expect(mail.text).toContain('Le SIRET manque.');
    const { body: notices } = await volunteer.get('/api/me/notices').expect(200);
    expect(notices.items).toMatchObject([{ title: mail.subject, path: `/organisations/${halte.id}` }]);
    await decide('refused', 'Encore.').expect(409);
  });

  it('come back to the queue with what was said before, and are verified in the end', async () => {
    const askAgain = () => volunteer.post(`/api/organisations/${halte.id}/verification`);
    await askAgain().expect(204);
    expect(await standing()).toMatchObject({ verification: 'to_check' });
    await askAgain().expect(409);
    const { body } = await animator.get(path()).expect(200);
    expect(body.items).toMatchObject([{ title: 'Halte Répit', refusedBefore: 'Le SIRET manque.' }]);
    await decide('verified').expect(204);
    expect(await standing()).toMatchObject({ verification: 'verified', reason: null });
    expect((await animator.get(path()).expect(200)).body).toEqual({ total: 0, items: [] });
  });

  it('are decided of by their own Labo alone', async () => {
    await volunteer.get(path()).expect(403);
    await volunteer
      .post(`${path()}/organisation/${halte.id}`, { decision: 'refused', reason: 'x' })
      .expect(403);
    const other = await world.aLabo();
    const neighbour = await as(app.url, (await world.anAnimator(other)).email);
    await neighbour.post(`${path()}/organisation/${halte.id}`, { decision: 'to_check' }).expect(403);
    await neighbour
      .post(`/api/labos/${other.id}/moderation/organisation/${halte.id}`, { decision: 'to_check' })
      .expect(404);
    await neighbour.get(`/api/organisations/${halte.id}/verification`).expect(403);
  });
});
