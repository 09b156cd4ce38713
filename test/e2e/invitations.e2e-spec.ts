import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import type { Account } from '../../src/modules/accounts/account.entity.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import { LaboStaff } from '../../src/modules/labos/labo-staff.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { as, sessionCookieOf } from '../harness/visitor.js';

let app: TestApp;
let world: World;
let labo: Labo;
let organisation: Organisation;
let head: Account;
let animator: Account;
let stranger: Account;

beforeAll(async () => {
  app = await startTestApp();
  world = new World(app.database);
  labo = await world.aLabo();
  organisation = await world.anOrganisation(labo, { name: 'La Halte du Ried' });
  head = await world.aMember(organisation, { firstName: 'Marc', lastName: 'Dietrich' });
  animator = await world.anAnimator(labo);
  stranger = await world.aMember(await world.anOrganisation(labo));
}, 180_000);
afterAll(() => app?.stop());

const http = () => supertest(app.url);
const look = (token: string) => http().post('/api/invitations/look').send({ token });
const accept = (token: string, names: object = { firstName: 'Odile', lastName: 'Kern' }) =>
  http()
    .post('/api/invitations/accept')
    .send({ token, ...names });

/** The link of the last message to this address. */
async function linkTo(email: string, count = 1): Promise<string> {
  const sent = await app.mail.waitFor(({ to }) => to.includes(email), count);
  return sent.at(-1)!.mail.text!.match(/invitation#(\S+)/)![1];
}

describe('inviting a colleague', () => {
  const path = () => `/api/organisations/${organisation.id}`;

  it('brings them in with the role offered, once', async () => {
    const visitor = await as(app.url, head.email);
    const invited = await visitor
      .post(`${path()}/invitations`, { email: 'odile@organisation.example', role: 'contributor' })
      .expect(201);
    expect(invited.body.invitations).toMatchObject([
      { email: 'odile@organisation.example', role: 'contributor' },
    ]);
    const token = await linkTo('odile@organisation.example');
    const offered = {
      usable: true,
      kind: 'colleague',
      role: 'contributor',
      email: 'odile@organisation.example',
      laboName: labo.name,
      organisationName: 'La Halte du Ried',
      invitedBy: 'Marc Dietrich',
      needsNames: true,
    };
    expect((await look(token)).body).toEqual(offered);
    expect((await look(token)).body).toEqual(offered);
    expect((await accept(token, {})).body.errors[0].field).toBe('firstName');
    const taken = await accept(token).expect(200);
    expect(taken.body.me.memberships).toMatchObject([
      { role: 'contributor', organisation: { id: organisation.id } },
    ]);
    expect((await look(token)).body.usable).toBe(false);
    await accept(token).expect(410);
    const cookie = sessionCookieOf(taken);
    const people = await http().get(`${path()}/people`).set({ cookie }).expect(200);
    expect(people.body).toMatchObject({ leads: false, invitations: [] });
    expect(people.body.people.map(({ firstName }: Account) => firstName)).toEqual(['Marc', 'Odile']);
    const contributor = { cookie, 'x-csrf-token': taken.body.me.csrfToken };
    await http()
      .post(`${path()}/invitations`)
      .set(contributor)
      .send({ email: 'ami@organisation.example', role: 'head' })
      .expect(403);
    await http()
      .put(`${path()}/people/${head.id}`)
      .set(contributor)
      .send({ role: 'contributor' })
      .expect(403);
  });

  it('sends again with a new link, and can be withdrawn', async () => {
    const visitor = await as(app.url, head.email);
    const email = 'paul@organisation.example';
    const { body } = await visitor.post(`${path()}/invitations`, { email, role: 'head' }).expect(201);
    const first = await linkTo(email);
    const { id } = body.invitations.find((one: { email: string }) => one.email === email);
    await visitor.post(`/api/invitations/${id}/resend`).expect(204);
    const second = await linkTo(email, 2);
    expect((await look(first)).body.usable).toBe(false);
    expect((await look(second)).body.usable).toBe(true);
    const other = await as(app.url, stranger.email);
    await other.delete(`/api/invitations/${id}`).expect(404);
    await visitor.delete(`/api/invitations/${id}`).expect(204);
    await accept(second).expect(410);
  });

  it('never leaves an organisation without a responsable', async () => {
    const visitor = await as(app.url, head.email);
    await visitor.put(`${path()}/people/${head.id}`, { role: 'contributor' }).expect(409);
    await visitor.delete(`${path()}/people/${head.id}`).expect(409);
    await visitor.delete('/api/me').expect(409);
    const colleague = await world.aMember(organisation);
    await visitor.put(`${path()}/people/${colleague.id}`, { role: 'contributor' }).expect(200);
    await visitor.delete(`${path()}/people/${colleague.id}`).expect(204);
    const gone = await as(app.url, colleague.email);
    await gone.get(`${path()}/people`).expect(403);
  });

  it('shows nothing to a neighbour', async () => {
    const visitor = await as(app.url, stranger.email);
    await visitor.get(`${path()}/people`).expect(403);
    await visitor.post(`${path()}/invitations`, { email: 'x@y.example', role: 'head' }).expect(403);
    await visitor.post(`${path()}/claim`, { email: 'x@y.example' }).expect(403);
  });
});

describe('claiming a profile its Labo entered', () => {
  it('makes responsable whoever holds the mailbox the animator names', async () => {
    const managed = await world.anOrganisation(labo, { name: 'Les Jardins de la Zorn' });
    const visitor = await as(app.url, animator.email);
    const email = 'direction@jardins.example';
    await visitor.post(`/api/organisations/${managed.id}/claim`, { email }).expect(201);
    const token = await linkTo(email);
    const taken = await accept(token).expect(200);
    expect(taken.body.me.memberships).toMatchObject([
      { role: 'head', organisation: { name: 'Les Jardins de la Zorn' } },
    ]);
    await visitor
      .post(`/api/organisations/${managed.id}/claim`, { email: 'autre@jardins.example' })
      .expect(409);
  });

  it('is too late after a fortnight', async () => {
    const managed = await world.anOrganisation(labo);
    const visitor = await as(app.url, animator.email);
    await visitor
      .post(`/api/organisations/${managed.id}/claim`, { email: 'tard@jardins.example' })
      .expect(201);
    const token = await linkTo('tard@jardins.example');
    await app.database.query(`UPDATE invitation SET expires_at = expires_at - interval '14 days'`);
    await accept(token).expect(410);
  });
});

describe('inviting to a Labo’s staff', () => {
  it('is for its head and the administrators, and asks for a second factor', async () => {
    const path = `/api/labos/${labo.id}`;
    const plain = await as(app.url, animator.email);
    expect((await plain.get(`${path}/people`).expect(200)).body.leads).toBe(false);
    await plain.post(`${path}/invitations`, { email: 'nadia@labo.example', role: 'animator' }).expect(403);

    const boss = await world.anAnimator(labo);
    await app.database.getRepository(LaboStaff).update({ accountId: boss.id }, { role: 'head' });
    const visitor = await as(app.url, boss.email);
    await visitor.post(`${path}/invitations`, { email: 'nadia@labo.example', role: 'animator' }).expect(201);
    const taken = await accept(await linkTo('nadia@labo.example')).expect(200);
    expect(taken.body.me).toMatchObject({ signInStep: 'enrolment', staffOf: [] });
    await http()
      .get(`/api/labos/${labo.id}`)
      .set({ cookie: sessionCookieOf(taken) })
      .expect(403);

    const administrator = await as(app.url, (await world.anAccount({ administrator: true })).email);
    const seen = await administrator.get(`${path}/people`).expect(200);
    expect(seen.body.people).toHaveLength(3);
    await administrator.post(`${path}/invitations`, { email: 'theo@labo.example', role: 'head' }).expect(201);
    await linkTo('theo@labo.example');
    const elsewhere = await as(app.url, (await world.anAnimator(await world.aLabo())).email);
    await elsewhere.get(`${path}/people`).expect(403);
  });
});
