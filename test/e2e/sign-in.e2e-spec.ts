import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import type { Account } from '../../src/modules/accounts/account.entity.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import type { CaughtMail } from '../harness/mail-catcher.js';
import { as, codeOf, PASSWORD, sessionCookieOf } from '../harness/visitor.js';

let app: TestApp;
let world: World;
let labo: Labo;
let member: Account;

beforeAll(async () => {
  app = await startTestApp();
  world = new World(app.database);
  labo = await world.aLabo();
  member = await world.aMember(await world.anOrganisation(labo), { firstName: 'Élise' });
}, 180_000);
afterAll(() => app?.stop());

const http = () => supertest(app.url);
const signIn = (email: string, password = PASSWORD) => http().post('/api/session').send({ email, password });
const headersIn = (answer: supertest.Response, me = answer.body) => ({
  cookie: sessionCookieOf(answer),
  'x-csrf-token': me.csrfToken,
});

const LINK_IN_TEXT = /connexion\/lien#(\S+)/;

/** Asks for a link and reads it in the message, whatever else is written to the same address meanwhile. */
async function askLink(email: string): Promise<{ link: string; cookie: string }> {
  const alreadyThere = new Set(app.mail.caught);
  const isNewLink = (caught: CaughtMail) =>
    !alreadyThere.has(caught) && caught.to.includes(email) && LINK_IN_TEXT.test(caught.mail.text ?? '');
  const asked = await http().post('/api/session/link').send({ email }).expect(204);
  const cookie = String(asked.headers['set-cookie']).split(';')[0];
  await app.mail.waitFor(isNewLink);
  const { mail } = app.mail.caught.find(isNewLink)!;
  return { link: mail.text!.match(LINK_IN_TEXT)![1], cookie };
}

describe('signing in by a link', () => {
  it('survives being looked at, serves once, and says which browser asked', async () => {
    const { link, cookie } = await askLink(member.email);
    const look = (headers: Record<string, string> = {}) =>
      http().post('/api/session/link/look').set(headers).send({ token: link });
    expect((await look()).body).toEqual({ usable: true, askedHere: false });
    expect((await look({ cookie })).body).toEqual({ usable: true, askedHere: true });
    const opened = await http().put('/api/session/link').send({ token: link }).expect(200);
    expect(opened.body).toMatchObject({ email: member.email, signInStep: 'done' });
    await http().get('/api/me').set(headersIn(opened)).expect(200);
    expect((await look()).body).toEqual({ usable: false, askedHere: false });
    const again = await http().put('/api/session/link').send({ token: link });
    expect([again.status, again.headers['set-cookie']]).toEqual([410, undefined]);
  });

  it('is too old after a quarter of an hour', async () => {
    const { link } = await askLink(member.email);
    await app.database.query(`UPDATE verification SET expires_at = expires_at - interval '15 minutes'`);
    await http().put('/api/session/link').send({ token: link }).expect(410);
  });

  it('answers the same for an address without an account, and writes to nobody', async () => {
    app.mail.clear();
    const known = await http().post('/api/session/link').send({ email: member.email });
    const unknown = await http().post('/api/session/link').send({ email: 'personne@nulle-part.example' });
    const seen = ({ status, body, headers }: supertest.Response) => ({
      status,
      body,
      names: Object.keys(headers).sort(),
      cookie: String(headers['set-cookie']).replace(/=[\w-]+/, '='),
    });
    expect(seen(unknown)).toEqual(seen(known));
    await app.mail.waitFor(({ to }) => to.includes(member.email));
    expect(app.mail.caught.map(({ to }) => to[0])).toEqual([member.email]);
    const left = await app.database.query(
      `SELECT 1 FROM job_request WHERE queue = 'sign-in-links' AND payload::text LIKE '%nulle-part%' AND state = 'done'`,
    );
    expect(left).toEqual([]);
  });

  it('stops a mailbox from being filled', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 7; i++)
      statuses.push(
        (await http().post('/api/session/link').send({ email: 'cible@nulle-part.example' })).status,
      );
    expect(statuses).toEqual([204, 204, 204, 204, 204, 429, 429]);
  });
});

describe('the second factor of those who work for a Labo', () => {
  let animator: Account;
  let secret: string;
  let servedCode: string;
  let recoveryCodes: string[];

  beforeAll(async () => {
    animator = await world.anAnimator(labo);
  });

  it('opens nothing of the Labo before it is enrolled', async () => {
    const answer = await signIn(animator.email).expect(200);
    const headers = headersIn(answer);
    expect(answer.body).toMatchObject({ signInStep: 'enrolment', staffOf: [] });
    for (const path of [`/api/labos/${labo.id}`, `/api/organisations?laboId=${labo.id}`, '/api/me/account'])
      await http().get(path).set(headers).expect(403);
    await http().get('/api/me').set(headers).expect(200);

    const started = await http().post('/api/me/second-factor').set(headers).expect(201);
    secret = started.body.secret;
    expect(started.body.uri).toContain(`secret=${secret}`);
    expect(started.body.picture).toMatch(/^data:image\/svg\+xml;base64,/);
    const wrong = await http().put('/api/me/second-factor').set(headers).send({ code: '000000' });
    expect([wrong.status, wrong.body.errors?.[0].field]).toEqual([422, 'code']);
    servedCode = codeOf(secret);
    const ended = await http()
      .put('/api/me/second-factor')
      .set(headers)
      .send({ code: servedCode })
      .expect(200);
    recoveryCodes = ended.body.recoveryCodes;
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(ended.body.me.staffOf).toHaveLength(1);
    await http().get('/api/me').set(headers).expect(401);
    await http().get(`/api/labos/${labo.id}`).set(headersIn(ended, ended.body.me)).expect(200);
  });

  it('asks for a code at each sign-in, and takes none twice', async () => {
    const answer = await signIn(animator.email).expect(200);
    const headers = headersIn(answer);
    expect(answer.body).toMatchObject({ signInStep: 'code', staffOf: [], memberships: [] });
    await http().get(`/api/labos/${labo.id}`).set(headers).expect(403);
    await http().post('/api/me/second-factor').set(headers).expect(403);
    const step = (body: object) => http().post('/api/session/second-step').set(headers).send(body);
    await step({ code: servedCode }).expect(422);
    const passed = await step({ code: codeOf(secret, 1) }).expect(200);
    expect(passed.body.signInStep).toBe('done');
    await http().get('/api/me').set(headers).expect(401);
    await http().get(`/api/labos/${labo.id}`).set(headersIn(passed)).expect(200);
  });

  it('takes a recovery code once, and says so by mail', async () => {
    app.mail.clear();
    const first = await signIn(animator.email).expect(200);
    const step = (answer: supertest.Response, recoveryCode: string) =>
      http().post('/api/session/second-step').set(headersIn(answer)).send({ recoveryCode });
    const passed = await step(first, recoveryCodes[0]).expect(200);
    const left = await http().get('/api/me/second-factor').set(headersIn(passed)).expect(200);
    expect(left.body).toEqual({ enabled: true, required: true, recoveryCodesLeft: 9 });
    const second = await signIn(animator.email).expect(200);
    await step(second, recoveryCodes[0]).expect(422);
    await app.mail.waitFor(({ mail }) => /code de secours/.test(mail.text ?? ''));
  });

  it('stops guessing codes after ten tries', async () => {
    const guesser = await world.anAnimator(labo);
    const answer = await signIn(guesser.email);
    await http().post('/api/me/second-factor').set(headersIn(answer)).expect(201);
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) {
      const guess = http().put('/api/me/second-factor').set(headersIn(answer)).send({ code: '123456' });
      statuses.push((await guess).status);
    }
    expect(statuses).toEqual([...Array(10).fill(422), 429, 429]);
  });

  it('cannot be taken away by those who need it', async () => {
    const visitor = await as(app.url, (await world.anAnimator(labo)).email);
    await visitor.delete('/api/me/second-factor', { code: '123456' }).expect(409);
  });
});

describe('one’s own account', () => {
  it('lists its sessions in words, and closes one or all', async () => {
    const person = await world.aMember(await world.anOrganisation(labo));
    const phone = await http()
      .post('/api/session')
      .set('user-agent', 'Mozilla/5.0 (Android 15; Mobile; rv:141.0) Gecko/141.0 Firefox/141.0')
      .send({ email: person.email, password: PASSWORD });
    const here = await signIn(person.email);
    const visitor = await as(app.url, person.email);
    const listed = await visitor.get('/api/me/account').expect(200);
    expect(listed.body.sessions).toHaveLength(3);
    const one = listed.body.sessions.find(
      ({ device }: { device: string }) => device === 'Firefox sur Android',
    );
    expect(one).toMatchObject({ place: 'cette machine', current: false });
    await visitor.delete(`/api/me/sessions/${one.id}`).expect(204);
    await http().get('/api/me').set(headersIn(phone)).expect(401);
    await http().get('/api/me').set(headersIn(here)).expect(200);
    await visitor.delete('/api/me/sessions').expect(204);
    await http().get('/api/me').set(headersIn(here)).expect(401);
  });

  it('never closes somebody else’s session', async () => {
    const victim = await signIn(member.email);
    const [{ id }] = await app.database.query('SELECT id FROM session WHERE account_id = $1', [member.id]);
    const visitor = await as(app.url, (await world.aMember(await world.anOrganisation(labo))).email);
    await visitor.delete(`/api/me/sessions/${id}`).expect(404);
    await http().get('/api/me').set(headersIn(victim)).expect(200);
  });

  it('tells of a browser it does not know, and not of one it knows', async () => {
    const person = await world.aMember(await world.anOrganisation(labo));
    app.mail.clear();
    const first = await signIn(person.email);
    const device = (first.headers['set-cookie'] as unknown as string[]).find((one) =>
      one.startsWith('tandem_device'),
    )!;
    await http()
      .post('/api/session')
      .set('cookie', device.split(';')[0])
      .send({ email: person.email, password: PASSWORD })
      .expect(200);
    await signIn(person.email).expect(200);
    await app.mail.waitFor(
      ({ to, mail }) => to.includes(person.email) && /Nouvelle connexion/.test(mail.subject ?? ''),
    );
    expect(app.mail.caught.filter(({ to }) => to.includes(person.email))).toHaveLength(1);
  });

  it('chooses a password that is not on the lists, and closes the other sessions', async () => {
    const person = await world.aMember(await world.anOrganisation(labo));
    const other = await signIn(person.email);
    const visitor = await as(app.url, person.email);
    const weak = await visitor.put('/api/me/password', { current: PASSWORD, password: 'motdepasse123' });
    expect([weak.status, weak.body.errors[0].field]).toEqual([422, 'password']);
    const wrong = await visitor.put('/api/me/password', {
      current: 'autre',
      password: 'lampadaire violet cigogne',
    });
    expect(wrong.body.errors[0].field).toBe('current');
    await visitor
      .put('/api/me/password', { current: PASSWORD, password: 'lampadaire violet cigogne' })
      .expect(204);
    await http().get('/api/me').set(headersIn(other)).expect(401);
    await visitor.get('/api/me').expect(200);
    await signIn(person.email).expect(401);
    await signIn(person.email, 'lampadaire violet cigogne').expect(200);
  });

  it('moves to a new address once that address has answered, and tells the old one', async () => {
    const person = await world.aMember(await world.anOrganisation(labo), {
      email: 'avant@organisation.example',
    });
    const visitor = await as(app.url, person.email);
    await visitor.post('/api/me/address', { email: 'apres@organisation.example' }).expect(204);
    await app.mail.waitFor(({ to }) => to.includes('apres@organisation.example'));
    const { mail } = app.mail.caught.find(({ to }) => to.includes('apres@organisation.example'))!;
    const token = mail.text!.match(/adresse#(\S+)/)![1];
    await http().put('/api/me/address').send({ token }).expect(200, { email: 'apres@organisation.example' });
    await http().put('/api/me/address').send({ token }).expect(410);
    await app.mail.waitFor(
      ({ to, mail: sent }) => to.includes(person.email) && /a changé/.test(sent.subject ?? ''),
    );
    await signIn('apres@organisation.example').expect(200);
    await signIn(person.email).expect(401);
  });

  it('is erased on request, and leaves no name behind', async () => {
    const organisation = await world.anOrganisation(labo);
    const person = await world.aMember(organisation, { firstName: 'Philomène', lastName: 'Oubliée' });
    await askLink(person.email);
    const visitor = await as(app.url, person.email);
    await app.database.query(
      `INSERT INTO invitation (labo_id, organisation_id, kind, role, email, token_hash, expires_at)
       VALUES ($1, $2, 'colleague', 'contributor', $3, 'empreinte', now())`,
      [labo.id, organisation.id, person.email],
    );
    await visitor.delete('/api/me').expect(204);
    await signIn(person.email).expect(401);
    const mails = await app.database.query(
      `SELECT state, to_name, subject, text, html FROM outgoing_mail WHERE to_address LIKE $1 || '%'`,
      [person.id],
    );
    expect(mails.length).toBeGreaterThan(0);
    for (const { to_name, subject, text, html } of mails)
      expect([to_name, subject, text, html]).toEqual(['', '', '', '']);
    const tables = ['account', 'invitation', 'outgoing_mail', 'notice', 'known_device', 'session'];
    const left = await Promise.all(tables.map((table) => app.database.query(`SELECT * FROM ${table}`)));
    expect(JSON.stringify(left)).not.toContain(person.email);
    expect(JSON.stringify(left)).not.toMatch(/Philomène|Oubliée/);
    expect(JSON.stringify(left)).toContain('empreinte');
    const [row] = await app.database.query('SELECT * FROM account WHERE id = $1', [person.id]);
    expect(row).toMatchObject({ first_name: 'Compte', last_name: 'effacé', password_hash: null });
    expect(JSON.stringify(row)).not.toMatch(/Philomène|Oubliée|personne\d/);
    expect(
      await app.database.query('SELECT 1 FROM organisation_member WHERE account_id = $1', [person.id]),
    ).toEqual([]);
  });
});

describe('a stolen database', () => {
  it('opens nothing: no link, no code, no session can be made of it', async () => {
    const { link } = await askLink(member.email);
    const opened = await signIn(member.email).expect(200);
    const animator = await world.anAnimator(labo);
    const started = await http()
      .post('/api/me/second-factor')
      .set(headersIn(await signIn(animator.email)))
      .expect(201);
    const tables = ['verification', 'second_factor', 'session', 'known_device', 'account', 'invitation'];
    const rows = await Promise.all(tables.map((table) => app.database.query(`SELECT * FROM ${table}`)));
    const stolen = JSON.stringify(rows);
    for (const secret of [link.split('.')[0], started.body.secret, PASSWORD])
      expect(stolen).not.toContain(secret);
    const [{ token }] = await app.database.query('SELECT token FROM session WHERE account_id = $1', [
      member.id,
    ]);
    for (const cookie of [token, `${token}.`, `${token}.${'A'.repeat(43)}%3D`])
      await http().get('/api/me').set('cookie', `tandem_session=${cookie}`).expect(401);
    await http().get('/api/me').set(headersIn(opened)).expect(200);
  });
});

describe('what stands open', () => {
  it('has none of the library’s own routes', async () => {
    for (const path of [
      '/api/session/get-session',
      '/api/session/sign-in/magic-link',
      '/api/session/ok',
      '/api/auth/ok',
    ])
      expect([path, (await http().get(path)).status]).toEqual([path, 404]);
    for (const path of [
      '/api/session/sign-in/magic-link',
      '/api/session/two-factor/enable',
      '/api/session/sign-up/email',
    ])
      expect([path, (await http().post(path).send({})).status]).toEqual([path, 404]);
  });

  it('has no demonstration’s way in, and no identity provider, unless the installation has one', async () => {
    await http().post('/api/demo/session').send({ email: member.email }).expect(404);
    await http().get('/api/session/provider').expect(200, { name: null });
    await http().post('/api/session/provider').send({}).expect(404);
    await http().get('/api/session/callback/fournisseur?code=x&state=y').expect(404);
  });
});
