import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { readTable } from '../../src/core/importing/read-table.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { FileImports } from '../harness/file-imports.js';
import { as, type Visitor } from '../harness/visitor.js';

const bytes = (answer: supertest.Test) =>
  answer.buffer(true).parse((response, done) => {
    const pieces: Buffer[] = [];
    response.on('data', (piece: Buffer) => pieces.push(piece));
    response.on('end', () => done(null, Buffer.concat(pieces)));
  });

describe('lists as spreadsheets', () => {
  let app: TestApp;
  let world: World;
  let labo: Labo;
  let animator: Visitor;
  let halte: Organisation;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app.database);
    labo = await world.aLabo();
    halte = await world.anOrganisation(labo, {
      name: 'Halte Répit',
      reference: 'H1',
      communeCode: '67482',
      phone: '+33388010203',
      email: 'halte@halte.example',
      presentation: '=HYPERLINK("http://mal.example")',
      themes: ['emploi', 'handicap'],
      courtRegister: { court: 'Molsheim', volume: '12', folio: '34', amalia: null },
    });
    await world.anOrganisation(labo, { name: 'Ateliers du Ried', kind: 'entreprise', size: '12' });
    await world.aNeed(halte, { reciprocity: 'Une visite' });
    await world.anOrganisation(await world.aLabo(), { name: 'Voisine indiscrète' });
    animator = await as(app.url, (await world.anAnimator(labo)).email);
  });

  afterAll(() => app?.stop());

  const table = async (list: string, query = 'format=csv') => {
    const answer = await bytes(animator.get(`/api/labos/${labo.id}/exports/${list}?${query}`)).expect(200);
    const { header, records, problem, encoding } = readTable(answer.body);
    expect(problem).toBeNull();
    return { header, encoding, rows: records.map(({ cells }) => cells), answer };
  };

  it('carry every row of the list and only those, with its filters, in CSV and XLSX alike', async () => {
    const csv = await table('organisations');
    expect(csv.answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.answer.headers['content-disposition']).toMatch(/Organisations%20\d{4}-\d\d-\d\d\.csv/);
    expect(csv.rows.map((cells) => cells[1])).toEqual(['Ateliers du Ried', 'Halte Répit']);
    const [, presented] = csv.rows;
    expect(presented[csv.header.indexOf('Présentation')]).toBe('\'=HYPERLINK("http://mal.example")');
    expect(presented[csv.header.indexOf('Téléphone')]).toBe('03 88 01 02 03');
    const book = await table('organisations', 'format=xlsx');
    expect(book.encoding).toBe('xlsx');
    expect(book.header).toEqual(csv.header);
    expect(book.rows.map((cells) => cells[1])).toEqual(['Ateliers du Ried', 'Halte Répit']);
    expect(
      (await table('organisations', 'format=csv&kind=entreprise')).rows.map((cells) => cells[1]),
    ).toEqual(['Ateliers du Ried']);
    expect((await table('organisations', 'format=csv&search=repit')).rows.map((cells) => cells[1])).toEqual([
      'Halte Répit',
    ]);
    expect((await table('listings', 'format=csv&side=need')).rows).toHaveLength(1);
    expect((await table('listings', 'format=csv&side=offer')).rows).toEqual([]);
    const found = async (filters: string) => (await table('listings', `format=csv&${filters}`)).rows.length;
    const filters = ['q=juristes', 'q=xyzzy', 'theme=emploi', 'theme=handicap', 'commune=67482&km=10'];
    expect(await Promise.all(filters.map(found))).toEqual([1, 0, 1, 0, 1]);
  });

  it('leave a line in the audit log', async () => {
    await table('organisations');
    const lines = await app.database.query(
      `SELECT object_name, details FROM audit_entry WHERE labo_id = $1 AND action = 'data.exported' ORDER BY created_at DESC LIMIT 1`,
      [labo.id],
    );
    expect(lines).toEqual([{ object_name: 'Organisations', details: { format: 'csv', rows: 2 } }]);
  });

  it.each(['suggestions', 'introductions', 'tasks'])('exist for %s too', async (list) => {
    const { header } = await table(list, 'format=xlsx');
    expect(header.length).toBeGreaterThan(4);
  });

  it('ask which event for participants and meetings', async () => {
    for (const list of ['participants', 'meetings']) {
      const answer = await animator.get(`/api/labos/${labo.id}/exports/${list}?format=csv`);
      expect([answer.status, answer.body.detail]).toEqual([422, 'Dites de quel événement.']);
    }
    await animator.get(`/api/labos/${labo.id}/exports/passwords?format=csv`).expect(422);
  });

  it('come back as they were through the import of another Labo', async () => {
    const other = await world.aLabo();
    const files = new FileImports(await as(app.url, (await world.anAnimator(other)).email), other.id);
    const { answer } = await table('organisations', 'format=xlsx');
    const read = await files.send(answer.body, 'Organisations.xlsx');
    const checked = await files.check(read);
    expect(checked.counts).toMatchObject({ create: 2, refused: 0, duplicate: 0 });
    await files.confirm(read.id);
    const [copy] = await app.database.query(
      `SELECT * FROM organisation WHERE labo_id = $1 AND reference = 'H1'`,
      [other.id],
    );
    expect(copy).toMatchObject({
      name: 'Halte Répit',
      commune_code: '67482',
      phone: '+33388010203',
      themes: ['emploi', 'handicap'],
      court_register: halte.courtRegister,
      kind: halte.kind,
    });
  });

  it('are for the staff of the Labo alone', async () => {
    const path = `/api/labos/${labo.id}/exports/organisations?format=csv`;
    await supertest(app.url).get(path).expect(401);
    await (await as(app.url, (await world.aMember(halte)).email)).get(path).expect(403);
    const neighbour = await as(app.url, (await world.anAnimator(await world.aLabo())).email);
    await neighbour.get(path).expect(403);
  });
});
