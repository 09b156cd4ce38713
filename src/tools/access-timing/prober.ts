import { Agent, request } from 'node:http';

export interface Answer {
  status: number;
  ms: number;
  /** Status, names of headers and body, without what every answer has of its own. */
  shape: string;
}

/** Fewer than the hundred an address may try in a quarter of an hour. */
const PER_ADDRESS = 80;

/** Somebody who tries from one address of this machine after another: the product's limits stay as they are. */
export class Prober {
  private asked = 0;
  private agent = new Agent();

  /** `range`: the second byte of the addresses it calls from, so that two of them share none. */
  constructor(
    private readonly url: string,
    private readonly range = 20,
  ) {}

  password(email: string, password: string): Promise<Answer> {
    return this.post('/api/session', { email, password });
  }

  link(email: string): Promise<Answer> {
    return this.post('/api/session/link', { email });
  }

  private post(path: string, body: object): Promise<Answer> {
    const number = Math.floor(this.asked / PER_ADDRESS);
    if (this.asked % PER_ADDRESS === 0) {
      this.agent.destroy();
      const localAddress = `127.${this.range + Math.floor(number / 200)}.${number % 200}.1`;
      this.agent = new Agent({ keepAlive: true, maxSockets: 1, localAddress });
    }
    this.asked += 1;
    const sent = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) };
    return new Promise((resolve, reject) => {
      const begun = performance.now();
      const call = request(
        new URL(path, this.url),
        { method: 'POST', agent: this.agent, headers },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () => {
            const ms = performance.now() - begun;
            const status = answer.statusCode!;
            const text = Buffer.concat(chunks)
              .toString()
              .replace(/urn:request:[\w-]+/, 'urn:request:…');
            const names = Object.keys(answer.headers).sort().join(' ');
            resolve({ status, ms, shape: `${status} ${text} [${names}]` });
          });
        },
      );
      call.on('error', reject);
      call.end(sent);
    });
  }
}
