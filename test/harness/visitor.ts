import supertest from 'supertest';

/** Somebody using the API with a cookie and a token; `as(app, null)` is a stranger. */
export interface Visitor {
  get(path: string): supertest.Test;
  post(path: string, body?: object): supertest.Test;
  /** Sends a file as it is. */
  upload(path: string, file: Uint8Array): supertest.Test;
  put(path: string, body?: object): supertest.Test;
  delete(path: string): supertest.Test;
}

export const PASSWORD = 'une phrase de passe';

export async function as(url: string, email: string | null): Promise<Visitor> {
  const headers: Record<string, string> = {};
  if (email) {
    const answer = await supertest(url).post('/api/session').send({ email, password: PASSWORD }).expect(200);
    headers.cookie = answer.headers['set-cookie'][0].split(';')[0];
    headers['x-csrf-token'] = answer.body.csrfToken;
  }
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
    delete: (path) => supertest(url).delete(path).set(headers),
  };
}
