import type supertest from 'supertest';
import { eventually } from './eventually.js';
import type { Visitor } from './visitor.js';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers
type Answer = any;

/** A job whose worker died is taken over after its lock (30 s) and the queue's next look (30 s); then it is done again. */
const TAKEN_OVER_MS = 180_000;

/** An animator's imports over HTTP: sends files, and waits for the worker. */
export class FileImports {
  private readonly path: string;

  constructor(
    private readonly animator: Visitor,
    laboId: string,
  ) {
    this.path = `/api/labos/${laboId}/imports`;
  }

  /** Sends a file; answers the import once it has been read. */
  async send(file: Uint8Array, fileName = 'liste.csv'): Promise<Answer> {
    const { body } = await this.upload(file, fileName).expect(202);
    return this.settled(body.id);
  }

  upload(file: Uint8Array, fileName: string): supertest.Test {
    return this.animator.upload(`${this.path}?fileName=${encodeURIComponent(fileName)}`, file);
  }

  async check(fileImport: Answer, changes: object = {}): Promise<Answer> {
    const { kind, columns, side, updateKnown, verified, publish } = fileImport;
    const settings = { kind, side, updateKnown, verified, publish };
    const fields = columns.map(({ field }: { field: string }) => field);
    await this.post(fileImport.id, 'check', { ...settings, columns: fields, ...changes }).expect(202);
    return this.settled(fileImport.id);
  }

  async confirm(id: string): Promise<Answer> {
    await this.post(id, 'confirm').expect(202);
    return this.settled(id);
  }

  async undo(id: string): Promise<Answer> {
    await this.post(id, 'undo').expect(202);
    return this.settled(id);
  }

  post = (id: string, what: string, body = {}) => this.animator.post(`${this.path}/${id}/${what}`, body);

  get = (id: string, what = '') => this.animator.get(`${this.path}/${id}${what && `/${what}`}`);

  async view(id: string): Promise<Answer> {
    return (await this.get(id).expect(200)).body;
  }

  list = () => this.animator.get(this.path);

  settled = (id: string) =>
    eventually(
      'the worker to be done with the file',
      async () => {
        const view = await this.view(id);
        return !['reading', 'checking', 'writing', 'undoing'].includes(view.status) && view;
      },
      TAKEN_OVER_MS,
    );
}
