import { Secret, TOTP } from 'otpauth';
import type { BrowserContext } from 'playwright-core';
import supertest from 'supertest';

/** Somebody using the API with a cookie and a token; `as(app, null)` is a stranger. */
export interface Visitor {
  get(path: string): supertest.Test;
  post(path: string, body?: object): supertest.Test;
  /** Sends a file as it is. */
  upload(path: string, file: Uint8Array): supertest.Test;
  put(path: string, body?: object): supertest.Test;
  delete(path: string, body?: object): supertest.Test;
  /** Sends a file as the whole body. */
  send(method: 'post' | 'put', path: string, bytes: Buffer): supertest.Test;
}

export const PASSWORD = 'une phrase de passe';

type Headers = Record<string, string>;

/** The sessions opened by this test file: somebody who comes back is still signed in. */
const open = new Map<string, Headers>();

/** Signs in with `PASSWORD`; staff and administrators enrol an authenticator application on their first visit. */
export async function as(url: string, email: string | null): Promise<Visitor> {
  const headers = email ? await headersFor(url, email) : {};
  return {
    get: (path) => supertest(url).get(path).set(headers),
    post: (path, body = {}) => supertest(url).post(path).set(headers).send(body),
    upload: (path, file) =>
      supertest(url)
        .post(path)
        .set(headers)
        .set('content-type', 'application/octet-stream')
        .send(Buffer.from(file)),
    put: (path, body = {}) => supertest(url).put(path).set(headers).send(body),
    delete: (path, body) => supertest(url).delete(path).set(headers).send(body),
    send: (method, path, bytes) =>
      supertest(url)[method](path).set(headers).set('content-type', 'application/octet-stream').send(bytes),
  };
}

/** Signs a browser in, second step included, without passing by the pages. */
export async function enterAs(context: BrowserContext, url: string, email: string): Promise<void> {
  const { cookie } = await headersFor(url, email);
  const [name, ...value] = cookie.split('=');
  await context.addCookies([{ name, value: value.join('='), url }]);
}

/** The cookie and the token of somebody signed in, second step included. */
export async function headersFor(url: string, email: string): Promise<Headers> {
  const key = `${url} ${email}`;
  const known = open.get(key);
  if (known && (await supertest(url).get('/api/me').set(known)).status === 200) return known;
  const answer = await supertest(url).post('/api/session').send({ email, password: PASSWORD }).expect(200);
  let headers = headersIn(answer, answer.body.csrfToken);
  if (answer.body.signInStep === 'code') throw new Error(`${email} has an application of their own`);
  if (answer.body.signInStep === 'enrolment') {
    const started = await supertest(url).post('/api/me/second-factor').set(headers).expect(201);
    const code = codeOf(started.body.secret);
    const ended = await supertest(url).put('/api/me/second-factor').set(headers).send({ code }).expect(200);
    headers = headersIn(ended, ended.body.me.csrfToken);
  }
  open.set(key, headers);
  return headers;
}

function headersIn(answer: supertest.Response, csrfToken: string): Headers {
  return { cookie: sessionCookieOf(answer), 'x-csrf-token': csrfToken };
}

/** The session's cookie among those an answer sets. */
export function sessionCookieOf(answer: supertest.Response): string {
  const cookies = answer.headers['set-cookie'] as unknown as string[];
  return cookies.find((cookie) => cookie.startsWith('tandem_session='))!.split(';')[0];
}

/** What an authenticator application shows for a secret, now or some steps of half a minute away. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
