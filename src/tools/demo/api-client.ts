/** The API as a signed-in person uses it: a cookie and a token. */
export class ApiClient {
  constructor(
    private readonly address: string,
    private cookie = '',
    private csrfToken = '',
    private readonly from = '',
  ) {}

  /** The same, calling from this address: each visitor of an event sits at home. */
  at(from: string): ApiClient {
    return new ApiClient(this.address, this.cookie, this.csrfToken, from);
  }

  /** As one of the demonstration's people. */
  async signIn(email: string): Promise<{ staffOf: { labo: { id: string } }[] }> {
    const response = await fetch(`${this.address}/api/demo/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    });
    const me = await read(response);
    this.cookie = response.headers.getSetCookie()[0].split(';')[0];
    this.csrfToken = me.csrfToken;
    return me;
  }

  get(path: string) {
    return this.call('GET', path);
  }

  post(path: string, body?: object) {
    return this.call('POST', path, body);
  }

  put(path: string, body: object) {
    return this.call('PUT', path, body);
  }

  /** The answer whatever its status. */
  async try(method: string, path: string, body: object) {
    const headers = {
      cookie: this.cookie,
      'x-csrf-token': this.csrfToken,
      'content-type': 'application/json',
    };
    const response = await fetch(`${this.address}${path}`, { method, headers, body: JSON.stringify(body) });
    // biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the API's, checked by its own tests
    return { status: response.status, body: (await response.json()) as any };
  }

  private async call(method: string, path: string, body?: object) {
    const headers: Record<string, string> = { cookie: this.cookie, 'x-csrf-token': this.csrfToken };
    if (this.from) headers['x-forwarded-for'] = this.from;
    if (body) headers['content-type'] = 'application/json';
    const sent = body ? JSON.stringify(body) : undefined;
    return read(await fetch(`${this.address}${path}`, { method, headers, body: sent }));
  }
}

// biome-ignore-start lint/suspicious/noExplicitAny: the answer's shape is the API's, checked by its own tests
async function read(response: Response): Promise<any> {
  const text = await response.text();
  const body = text ? (JSON.parse(text) as any) : null;
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${body?.detail ?? ''}`);
  return body;
}
// biome-ignore-end lint/suspicious/noExplicitAny: end
