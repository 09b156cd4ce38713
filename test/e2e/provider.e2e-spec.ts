import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { french } from '../../src/core/kernel/french-typography.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import { freePort } from '../../src/platform/embedded/free-port.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';

const SIRET = '38812345600017';
const people = {
  nouvelle: {
    email: 'camille.roth@entreprise.example',
    email_verified: true,
    given_name: 'Camille',
    usual_name: 'Roth',
    siret: SIRET,
  },
  collegue: {
    email: 'dorian.kern@entreprise.example',
    email_verified: true,
    given_name: 'Dorian',
    usual_name: 'Kern',
    siret: SIRET,
  },
  animatrice: {
    email: 'lucie@labo.example',
    email_verified: true,
    given_name: 'Lucie',
    usual_name: 'Muller',
  },
  inconnue: { email: 'lucie@labo.example', email_verified: false, given_name: 'Intruse', usual_name: 'X' },
};

let app: TestApp;
let provider: ChildProcess;
let world: World;
let labo: Labo;

beforeAll(async () => {
  const port = await freePort(20_000 + Math.floor(Math.random() * 20_000));
  const address = `http://127.0.0.1:${port}`;
  const redirectUri = `${address}/api/session/callback/fournisseur`;
  provider = fork('test/harness/identity-provider.js', [JSON.stringify({ redirectUri, people })], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    execArgv: [],
  });
  const issuer = await new Promise<string>((resolve) => {
    createInterface({ input: provider.stdout! }).once('line', (line) => resolve(JSON.parse(line).issuer));
  });
  app = await startTestApp({
    worker: false,
    env: {
      PORT: String(port),
      PUBLIC_URL: address,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'tandem',
      OIDC_CLIENT_SECRET: 'only-for-tests-only-for-tests',
      OIDC_NAME: 'ProConnect',
    },
  });
  world = new World(app.database);
  labo = await world.aLabo();
}, 180_000);
afterAll(async () => {
  provider?.kill();
  await app?.stop();
});

const cookiesIn = (headers: Headers | string[]) =>
  (Array.isArray(headers) ? headers : headers.getSetCookie()).map((cookie) => cookie.split(';')[0]);

/** Goes through the provider's own pages as this person; answers the address it sends the browser back to. */
async function identify(url: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = url;
  let body: URLSearchParams | null = null;
  for (let hops = 0; hops < 12; hops++) {
    const answer: Response = await fetch(next, {
      method: body ? 'POST' : 'GET',
      body,
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of cookiesIn(answer.headers)) {
      const [name, ...value] = cookie.split('=');
      jar.set(name, value.join('='));
    }
    body = null;
    const location = answer.headers.get('location');
    if (location) {
      next = new URL(location, next).href;
      if (next.includes('/api/session/callback/')) return next;
      continue;
    }
    const page = await answer.text();
    const prompt = page.match(/name="prompt" value="(\w+)"/)?.[1];
    if (!prompt) throw new Error(`the provider says: ${page.slice(0, 400)}`);
    next = new URL(page.match(/action="([^"]+)"/)![1], next).href;
    body = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'x' } : { prompt });
  }
  throw new Error('the provider never sends back');
}

async function start(returnTo = '/accueil') {
  const answer = await supertest(app.url).post('/api/session/provider').send({ returnTo }).expect(200);
  const cookie = cookiesIn(answer.headers['set-cookie'] as unknown as string[]).join('; ');
  return { url: answer.body.url as string, cookie };
}

const comeBack = (address: string, cookie: string) =>
  supertest(app.url).get(address.slice(app.url.length)).set('cookie', cookie);

const sessionIn = (answer: supertest.Response) =>
  cookiesIn((answer.headers['set-cookie'] as unknown as string[]) ?? []).find((one) =>
    /^tandem_session=./.test(one),
  );

describe('an identity provider', () => {
  it('brings somebody in with PKCE, state and nonce, and says which organisation they work for', async () => {
    const organisation = await world.anOrganisation(labo, { name: 'Brasserie du Ried', siret: SIRET });
    expect((await supertest(app.url).get('/api/session/provider')).body).toEqual({ name: 'ProConnect' });
    const { url, cookie } = await start();
    const asked = new URL(url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)!.length).toBeGreaterThan(15);
    expect(asked.get('scope')!.split(' ')).toEqual(
      expect.arrayContaining(['openid', 'email', 'given_name', 'usual_name', 'siret']),
    );
    const back = await identify(url, 'nouvelle');
    const entered = await comeBack(back, cookie).expect(302);
    expect(entered.headers.location).toBe('/accueil');
    const session = sessionIn(entered)!;
    const me = await supertest(app.url).get('/api/me').set('cookie', session).expect(200);
    expect(me.body).toMatchObject({ firstName: 'Camille', lastName: 'Roth', email: people.nouvelle.email });
    const again = await comeBack(back, cookie).expect(302);
    expect([again.headers.location, sessionIn(again)]).toEqual(['/connexion?refus=fournisseur', undefined]);

    const headers = { cookie: session, 'x-csrf-token': me.body.csrfToken };
    const proposed = await supertest(app.url).get('/api/me/proposed-organisation').set(headers).expect(200);
    expect(proposed.body).toEqual({
      organisation: { id: organisation.id, name: 'Brasserie du Ried', laboName: labo.name, role: 'head' },
    });
    const joined = await supertest(app.url).post('/api/me/proposed-organisation').set(headers).expect(200);
    expect(joined.body.memberships).toMatchObject([{ role: 'head', organisation: { id: organisation.id } }]);
    const [line] = await app.database.query(
      `SELECT account_id, labo_id, object_id, details FROM audit_entry WHERE action = 'organisation.joined'`,
    );
    expect(line).toEqual({
      account_id: me.body.id,
      labo_id: labo.id,
      object_id: organisation.id,
      details: { role: 'head' },
    });
    const left = await supertest(app.url).get('/api/me/proposed-organisation').set(headers).expect(200);
    expect(left.body).toEqual({ organisation: null });
    const tokens = await app.database.query('SELECT * FROM linked_identity');
    expect(Object.keys(tokens[0]).sort()).toEqual([
      'account_id',
      'created_at',
      'id',
      'provider',
      'subject',
      'updated_at',
    ]);
  });

  it('tells the responsable of a colleague who joins by the same SIRET', async () => {
    const { url, cookie } = await start();
    const entered = await comeBack(await identify(url, 'collegue'), cookie).expect(302);
    const session = sessionIn(entered)!;
    const me = await supertest(app.url).get('/api/me').set('cookie', session).expect(200);
    const headers = { cookie: session, 'x-csrf-token': me.body.csrfToken };
    const joined = await supertest(app.url).post('/api/me/proposed-organisation').set(headers).expect(200);
    expect(joined.body.memberships).toMatchObject([{ role: 'contributor' }]);
    const mails = await app.database.query(
      `SELECT to_address, subject, labo_id FROM outgoing_mail WHERE kind = 'joined'`,
    );
    expect(mails).toEqual([
      {
        to_address: people.nouvelle.email,
        subject: french('Dorian Kern a rejoint « Brasserie du Ried »'),
        labo_id: labo.id,
      },
    ]);
  });

  it('knows an account by its proven address, and still asks staff for a second factor', async () => {
    const animator = await world.anAnimator(labo, { email: people.animatrice.email });
    const { url, cookie } = await start('/aujourdhui');
    const entered = await comeBack(await identify(url, 'animatrice'), cookie).expect(302);
    const me = await supertest(app.url).get('/api/me').set('cookie', sessionIn(entered)!).expect(200);
    expect(me.body).toMatchObject({ id: animator.id, signInStep: 'enrolment', staffOf: [] });
  });

  it('opens nothing for an address the provider has not proven', async () => {
    const { url, cookie } = await start();
    const refused = await comeBack(await identify(url, 'inconnue'), cookie).expect(302);
    expect([refused.headers.location, sessionIn(refused)]).toEqual([
      '/connexion?refus=fournisseur',
      undefined,
    ]);
  });

  it('opens nothing in another browser, nor for another state', async () => {
    const { url, cookie } = await start();
    const back = await identify(url, 'nouvelle');
    for (const [address, jar] of [
      [back, ''],
      [back.replace(/state=[^&]+/, 'state=forged'), cookie],
    ]) {
      const refused = await comeBack(address, jar).expect(302);
      expect([refused.headers.location, sessionIn(refused)]).toEqual([
        '/connexion?refus=fournisseur',
        undefined,
      ]);
    }
  });

  it('leads nowhere but into this application', async () => {
    for (const returnTo of ['https://ailleurs.example', '//ailleurs.example', '/\\ailleurs.example'])
      await supertest(app.url).post('/api/session/provider').send({ returnTo }).expect(422);
  });
});
