import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { french } from '../../src/core/kernel/french-typography.js';
import type { Account } from '../../src/modules/accounts/account.entity.js';
import { Event } from '../../src/modules/events/event.entity.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import type { Listing } from '../../src/modules/listings/listing.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { as, PASSWORD, sessionCookieOf } from '../harness/visitor.js';

const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8'));
type Described = Record<string, { 'x-access': unknown }>;
/** The matrix tries the rest; what is open to anybody is open to a stranger. */
const closed = Object.entries(paths as Record<string, Described>).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, { 'x-access': rule }]) => rule !== 'public')
    .map(([method]): [string, string] => [method.toUpperCase(), path]),
);
const SOME_ID = '7d4c5a52-7f52-4a39-9f4e-9a4f2a3b9f10';

describe('who may call what', () => {
  let app: TestApp;
  let labo: Labo;
  let association: Organisation;
  let need: Listing;
  let animator: Account;
  let neighbour: Account;

  beforeAll(async () => {
    app = await startTestApp({ worker: false });
    const world = new World(app.database);
    labo = await world.aLabo();
    association = await world.anOrganisation(labo, { email: 'prive@halte.example' });
    need = await world.aNeed(association);
    neighbour = await world.aMember(await world.anOrganisation(labo));
    animator = await world.anAnimator(await world.aLabo());
  });

  afterAll(() => app?.stop());

  it.each(closed)('asks a stranger to sign in: %s %s', async (method, path) => {
    const stranger = supertest(app.url) as unknown as Record<string, (path: string) => supertest.Test>;
    const answer = await stranger[method.toLowerCase()](path.replaceAll(/\{\w+\}/g, SOME_ID));
    expect(answer.status).toBe(401);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toEqual({
      type: 'about:blank',
      title: 'Connexion nécessaire',
      status: 401,
      detail: 'Connectez-vous pour continuer.',
      instance: `urn:request:${answer.headers['x-request-id']}`,
    });
  });

  it('keeps a Labo closed to the animator of another', async () => {
    const visitor = await as(app.url, animator.email);
    const closed = [
      `/api/labos/${labo.id}`,
      `/api/labos/${labo.id}/today`,
      `/api/labos/${labo.id}/suggestions`,
      `/api/labos/${labo.id}/events`,
      `/api/labos/${labo.id}/scoring-runs/latest`,
      `/api/labos/${labo.id}/digest-runs/latest`,
      `/api/organisations?laboId=${labo.id}`,
      `/api/organisations/${association.id}`,
      `/api/organisations/${association.id}/listings`,
      `/api/organisations/${association.id}/suggestions`,
      `/api/organisations/${association.id}/agenda`,
      `/api/listings/${need.id}`,
      '/api/labos',
      '/api/mailbox/messages',
    ];
    for (const path of closed) {
      const answer = await visitor.get(path);
      expect(`${path} ${answer.status}`).toMatch(/ (403|404)$/);
      expect(JSON.stringify(answer.body)).not.toMatch(/Halte|prive@|juriste/);
    }
    await visitor.post(`/api/listings/${need.id}/withdraw`).expect(404);
  });

  it('shows a neighbour of the same Labo the profile without contacts', async () => {
    const visitor = await as(app.url, neighbour.email);
    const profile = await visitor.get(`/api/organisations/${association.id}`).expect(200);
    expect(profile.body.contacts).toBeNull();
    expect(JSON.stringify(profile.body)).not.toContain('prive@halte.example');
    await visitor.get(`/api/organisations/${association.id}/suggestions`).expect(403);
  });

  it('refuses a change without the page’s token', async () => {
    const answer = await supertest(app.url)
      .post('/api/session')
      .send({ email: neighbour.email, password: PASSWORD });
    const [given] = answer.headers['set-cookie'] as unknown as string[];
    expect(given).toMatch(/HttpOnly/i);
    expect(given).toMatch(/SameSite=Lax/i);
    const cookie = sessionCookieOf(answer);
    await supertest(app.url).delete('/api/session').set('cookie', cookie).expect(403);
    await supertest(app.url)
      .delete('/api/session')
      .set({ cookie, 'x-csrf-token': answer.body.csrfToken })
      .expect(204);
    await supertest(app.url).get('/api/me').set('cookie', cookie).expect(401);
  });

  it('answers the same to an unknown address and to a wrong password', async () => {
    const attempt = async (email: string) => {
      const { status, body } = await supertest(app.url)
        .post('/api/session')
        .send({ email, password: 'autre' });
      return { status, ...body, instance: null };
    };
    expect(await attempt(neighbour.email)).toEqual(await attempt('personne@nulle-part.example'));
  });

  it('stops guessing after ten tries in a quarter of an hour', async () => {
    const guess = () =>
      supertest(app.url).post('/api/session').send({ email: animator.email, password: 'au hasard' });
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await guess()).status);
    expect(statuses.slice(-2)).toEqual([429, 429]);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
  });

  it('stops somebody who registers for a public event without end, or poses as an organisation', async () => {
    const event = await app.database.getRepository(Event).save({
      laboId: labo.id,
      name: 'Rencontre du Ried',
      place: 'Salle des fêtes',
      communeCode: '67482',
      kind: 'speed_dating',
      startsAt: new Date(Date.now() + 7 * 86_400_000),
      rounds: 3,
      roundMinutes: 7,
      pauseMinutes: 3,
      tables: 3,
      registrationState: 'open',
    } as Event);
    const register = (email = 'elise@jardins.example') =>
      supertest(app.url)
        .post(`/api/public/events/${event.id}/registrations`)
        .send({
          organisationName: 'Les Jardins de la Zorn',
          organisationKind: 'association',
          communeCode: '67482',
          delegates: [{ name: 'Élise Roth', email }],
          charterAccepted: true,
        });
    const posing = await register('prive@halte.example').expect(201);
    expect(posing.body.link).toBeNull();
    const statuses: number[] = [];
    for (let i = 0; i < 7; i++) statuses.push((await register()).status);
    expect(statuses).toEqual([201, 409, 409, 409, 409, 429, 429]);
  });

  it('names every wrong field, refuses unknown ones, and says nothing of its inside', async () => {
    const answer = await supertest(app.url)
      .post('/api/session')
      .send({ email: 'x', password: '', admin: true });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([
      { field: 'admin', message: 'Ce champ n’est pas attendu.' },
      {
        field: 'email',
        message: french('Cette adresse e-mail n’est pas complète (exemple : prenom@association.fr).'),
      },
      { field: 'password', message: 'Saisissez votre mot de passe.' },
    ]);
  });

  it('speaks problem+json for what does not exist and what cannot be read', async () => {
    const missing = await supertest(app.url).get('/api/nothing-here').expect(404);
    expect(missing.headers['content-type']).toMatch(/^application\/problem\+json/);
    const broken = await supertest(app.url)
      .post('/api/session')
      .set('content-type', 'application/json')
      .send('{"email":');
    expect(broken.status).toBe(400);
    expect(broken.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(broken.body.detail).toBe('La demande n’a pas pu être lue. Vérifiez la saisie, puis recommencez.');
  });

  it('serves the page at its own addresses, and never in place of the API', async () => {
    for (const path of ['/', '/suggestions/7d4c5a52-7f52-4a39-9f4e-9a4f2a3b9f10?organisation=x']) {
      const page = await supertest(app.url).get(path).expect(200);
      expect(page.text).toContain('<div id="root">');
      expect(page.headers['cache-control']).toBe('no-cache');
    }
    const script = readdirSync('web/dist/assets').find((name) => name.endsWith('.js'));
    const asset = await supertest(app.url).get(`/assets/${script}`).expect(200);
    expect(asset.headers['cache-control']).toContain('immutable');
    await supertest(app.url)
      .get('/health/nothing')
      .expect(404)
      .expect('content-type', /problem\+json/);
  });

  it('sends the security headers and answers health', async () => {
    const live = await supertest(app.url).get('/health/live').expect(200, { status: 'ok' });
    const policy = live.headers['content-security-policy'].split(';');
    expect(policy).toEqual(
      expect.arrayContaining([
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(live.headers['x-content-type-options']).toBe('nosniff');
    await supertest(app.url).get('/health/ready').expect(200, { status: 'ok' });
  });
});
