import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSiret, delimited, encoded } from '../../src/core/importing/sample-file.js';
import { aWorkbook } from '../../src/core/importing/workbook/sample-workbook.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import { Listing } from '../../src/modules/listings/listing.entity.js';
import { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { FileImports } from '../harness/file-imports.js';
import { as, type Visitor } from '../harness/visitor.js';

const header = ['Nom', 'SIRET', 'Ville', 'Ce que nous faisons', 'Effectifs', 'Ref'];
const lines = [
  header,
  ['Cœur du Ried', aSiret(1), 'Sélestat', 'Nous réparons des vélos', '12', 'A1'],
  ['Sans numéro', '123', 'Colmar', '', '', 'A2'],
  ['Cœur du Ried bis', aSiret(1), 'Sélestat', '', '', 'A3'],
  ['Les Jardins', aSiret(2), 'Colmar', '=1+1', '', 'A4'],
];

describe('a file of organisations', () => {
  let app: TestApp;
  let world: World;
  let labo: Labo;
  let animator: Visitor;
  let files: FileImports;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app.database);
    labo = await world.aLabo();
    animator = await as(app.url, (await world.anAnimator(labo, { firstName: 'Lucie' })).email);
    files = new FileImports(animator, labo.id);
  });

  afterAll(() => app?.stop());

  const names = async () =>
    (
      await app.database
        .getRepository(Organisation)
        .find({ where: { laboId: labo.id }, order: { name: 'ASC' } })
    ).map(({ name }) => name);
  let first: string;

  it('is read, with its columns guessed', async () => {
    const read = await files.send(
      encoded(delimited(lines, ';'), 'windows-1252'),
      'Liste des partenaires.csv',
    );
    first = read.id;
    expect(read).toMatchObject({
      status: 'to_map',
      kind: 'organisations',
      encoding: 'windows-1252',
      separator: ';',
      records: 4,
      fileName: 'Liste des partenaires.csv',
      by: 'Lucie Schmitt',
    });
    expect(read.columns.map(({ title, field }: Record<string, string>) => [title, field])).toEqual([
      ['Nom', 'name'],
      ['SIRET', 'siret'],
      ['Ville', 'communeName'],
      ['Ce que nous faisons', ''],
      ['Effectifs', 'size'],
      ['Ref', 'reference'],
    ]);
    expect(read.columns[3].examples).toEqual(['Nous réparons des vélos', '=1+1']);
  });

  it('is tried with a column chosen by hand, and nothing is written', async () => {
    const missing = await files.post(first, 'check', {
      kind: 'organisations',
      columns: ['', 'siret'],
      side: null,
      updateKnown: false,
      verified: false,
      publish: false,
    });
    expect(missing.status).toBe(422);
    expect(missing.body.detail).toContain('Nom');

    const columns = ['name', 'siret', 'communeName', 'description', 'size', 'reference'];
    const checked = await files.check(await files.view(first), { columns });
    expect(checked).toMatchObject({
      status: 'checked',
      counts: { create: 2, update: 0, duplicate: 1, refused: 1, warned: 1 },
    });
    const rows = (await files.get(first, 'rows').expect(200)).body;
    expect(
      rows.items.map(({ record, fate, label }: Record<string, unknown>) => [record, fate, label]),
    ).toEqual([
      [1, 'create', 'Cœur du Ried'],
      [2, 'refused', 'Sans numéro'],
      [3, 'duplicate', 'Cœur du Ried bis'],
      [4, 'create', 'Les Jardins'],
    ]);
    const refused = (await files.get(first, 'rows?fate=refused&search=numero').expect(200)).body;
    expect(refused.items).toMatchObject([{ line: 3, messages: ['Ce SIRET a 3 chiffres ; il en faut 14.'] }]);
    expect(await names()).toEqual([]);
  });

  it('is written once confirmed, and the rows left out come back with their reason', async () => {
    expect(await files.confirm(first)).toMatchObject({
      status: 'written',
      counts: { create: 2, duplicate: 1, refused: 1 },
      undoableUntil: expect.any(String),
    });
    expect(await names()).toEqual(['Cœur du Ried', 'Les Jardins']);
    const [jardins] = await app.database.getRepository(Organisation).findBy({ name: 'Les Jardins' });
    expect(jardins).toMatchObject({ presentation: "'=1+1", communeCode: '68066', verification: 'to_check' });

    const answer = await files.get(first, 'refused.csv').expect(200);
    expect(answer.headers['content-disposition']).toContain(
      "filename*=UTF-8''Liste%20des%20partenaires%20-%20lignes%20%C3%A0%20corriger.csv",
    );
    expect(answer.text.replace('\ufeff', '').split('\r\n')).toEqual([
      'Nom;SIRET;Ville;Ce que nous faisons;Effectifs;Ref;Raison',
      'Sans numéro;123;Colmar;;;A2;"Ce SIRET a 3 chiffres ; il en faut 14."',
      `Cœur du Ried bis;${aSiret(1)};Sélestat;;;A3;Doublon : même SIRET que l’enregistrement 1.`,
      '',
    ]);
    await files.post(first, 'confirm').expect(409);
  });

  it('remembers what the columns were, and brings known ones up to date without taking away', async () => {
    const workbook = aWorkbook([
      ['Nom', 'Ce que nous faisons', 'Ref', 'Courriel'],
      ['Cœur du Ried', '', 'A1', 'contact@coeur.example'],
      ['Nouvelle', 'Chorale', 'A9', ''],
    ]);
    const read = await files.send(workbook, 'suite.xlsx');
    expect(read).toMatchObject({ encoding: 'xlsx', sheets: ['F'], separator: null });
    expect(read.columns.map(({ field }: { field: string }) => field)).toEqual([
      'name',
      'description',
      'reference',
      'email',
    ]);
    await files.check(read);
    expect(await files.confirm(read.id)).toMatchObject({ counts: { create: 1, update: 1 } });
    const organisations = app.database.getRepository(Organisation);
    expect(await organisations.findOneBy({ reference: 'A1' })).toMatchObject({
      email: 'contact@coeur.example',
      presentation: 'Nous réparons des vélos',
      siret: aSiret(1),
    });

    await organisations.update({ reference: 'A9' }, { presentation: 'Chorale et orchestre' });
    expect(await files.undo(read.id)).toMatchObject({ status: 'undone', undone: { undone: 1, kept: 1 } });
    expect((await files.get(read.id, 'kept').expect(200)).body.items).toMatchObject([
      { label: 'Nouvelle', obstacle: 'changed' },
    ]);
    expect(await organisations.findOneBy({ reference: 'A1' })).toMatchObject({ email: null });
    expect(await names()).toEqual(['Cœur du Ried', 'Les Jardins', 'Nouvelle']);
  });

  it('brings up to date by SIRET when that is wanted', async () => {
    const read = await files.send(
      encoded(
        delimited(
          [
            ['Nom', 'SIRET', 'Site'],
            ['Autre nom', aSiret(2), 'jardins.example'],
          ],
          ';',
        ),
        'utf-8',
      ),
    );
    expect((await files.check(read)).counts).toMatchObject({ update: 0, duplicate: 1 });
    expect((await files.check(read, { updateKnown: true })).counts).toMatchObject({
      update: 1,
      duplicate: 0,
    });
    await files.confirm(read.id);
    expect(await names()).toContain('Autre nom');
    await files.undo(read.id);
    expect(await names()).toContain('Les Jardins');
  });

  it('is followed by needs attached by SIRET or name, all undone together; what is used stays', async () => {
    const read = await files.send(
      encoded(
        delimited(
          [
            ['Structure', 'Titre', 'Description', 'Type de partenariat'],
            [aSiret(1), 'Un juriste deux jours', 'Relire nos baux', 'mécénat'],
            ['les jardins', 'Un local', 'Trente mètres carrés', 'mécénat'],
            ['Inconnue', 'Rien', '', ''],
          ],
          '\t',
        ),
        'utf-16le',
        true,
      ),
      'besoins.txt',
    );
    expect(read).toMatchObject({ kind: 'listings', encoding: 'utf-16le', separator: '\t' });
    const unsaid = await files.post(read.id, 'check', {
      kind: 'listings',
      columns: read.columns.map(({ field }: { field: string }) => field),
      side: null,
      updateKnown: false,
      verified: false,
      publish: false,
    });
    expect(unsaid.body.detail).toBe('Dites si ces lignes sont des besoins ou des offres.');
    await files.check(read, { side: 'need', publish: true });
    expect(await files.confirm(read.id)).toMatchObject({ counts: { create: 2, refused: 1 } });
    const listings = app.database.getRepository(Listing);
    expect(
      await listings.find({
        where: { laboId: labo.id },
        order: { title: 'ASC' },
        relations: { organisation: true },
      }),
    ).toMatchObject([
      {
        title: 'Un juriste deux jours',
        side: 'need',
        status: 'published',
        organisation: { reference: 'A1' },
      },
      { title: 'Un local', organisation: { reference: 'A4' } },
    ]);

    expect(await files.undo(first)).toMatchObject({ undone: { undone: 0, kept: 2 } });
    expect(
      (await files.get(first, 'kept')).body.items.map((one: { obstacle: string }) => one.obstacle),
    ).toEqual(['used', 'used']);
    expect(await files.undo(read.id)).toMatchObject({ undone: { undone: 2, kept: 0 } });
    expect(await listings.countBy({ laboId: labo.id })).toBe(0);
  });

  it('is refused in words when it is no table, empty or too big, and may be thrown away', async () => {
    const unreadable = await files.send(encoded('Nom;Ville\n"jamais fermé;\n', 'utf-8'));
    expect(unreadable).toMatchObject({ status: 'unreadable', problem: expect.stringContaining('guillemet') });
    await animator.delete(`/api/labos/${labo.id}/imports/${unreadable.id}`).expect(204);
    await files.get(unreadable.id).expect(404);
    await files.upload(new Uint8Array(0), 'vide.csv').expect(422);
    const big = await files.upload(Buffer.alloc(20_000_001, 65), 'gros.csv');
    expect([big.status, big.body.detail]).toEqual([413, expect.stringContaining('20')]);
  });

  it('stays within the walls of its Labo', async () => {
    const neighbour = await world.aLabo();
    const other = new FileImports(await as(app.url, (await world.anAnimator(neighbour)).email), labo.id);
    await other.list().expect(403);
    await other.get(first, 'rows').expect(403);
    const inside = new FileImports(
      await as(app.url, (await world.anAnimator(neighbour)).email),
      neighbour.id,
    );
    for (const what of ['', 'rows', 'refused.csv', 'kept']) await inside.get(first, what).expect(404);
    await inside.post(first, 'undo').expect(404);
    expect((await inside.list().expect(200)).body.items).toEqual([]);
    const member = await as(app.url, (await world.aMember(await world.anOrganisation(labo))).email);
    await member.get(`/api/labos/${labo.id}/imports`).expect(403);
  });
});
