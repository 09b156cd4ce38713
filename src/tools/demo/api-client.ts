/** The API as a signed-in person uses it: a cookie and a token. */
export class ApiClient {
  private cookie = '';
  private csrfToken = '';

  constructor(private readonly address: string) {}

  async signIn(email: string, password: string): Promise<{ staffOf: { labo: { id: string } }[] }> {
    const response = await fetch(`${this.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const me = await read(response);
    this.cookie = response.headers.getSetCookie()[0].split(';')[0];
    this.csrfToken = me.csrfToken;
    return me;
  }

  get(path: string) {
    return this.call('GET', path);
  }

  post(path: string) {
    return this.call('POST', path);
  }

  private async call(method: string, path: string) {
    const headers = { cookie: this.cookie, 'x-csrf-token': this.csrfToken };
    return read(await fetch(`${this.address}${path}`, { method, headers }));
  }
}

// biome-ignore-start lint/suspicious/noExplicitAny: the answer's shape is the API's, checked by its own tests
async function read(response: Response): Promise<any> {
  const body = (await response.json()) as any;
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${body.detail ?? ''}`);
  return body;
}
// biome-ignore-end lint/suspicious/noExplicitAny: end
