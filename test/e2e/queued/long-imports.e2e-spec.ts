import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSiret, delimited, encoded } from '../../../src/core/importing/sample-file.js';
import { Organisation } from '../../../src/modules/organisations/organisation.entity.js';
import { World } from '../../factories/world.js';
import { startProcess, startTestApp, type TestApp, type TestProcess } from '../../harness/app.js';
import { eventually } from '../../harness/eventually.js';
import { FileImports } from '../../harness/file-imports.js';
import { as } from '../../harness/visitor.js';

const ROWS = 6000;
const file = encoded(
  delimited(
    [
      ['Nom', 'SIRET', 'Code postal', 'Ville', 'Présentation'],
      ...Array.from({ length: ROWS }, (_, i) => [
        `Organisation ${i}`,
        aSiret(i * 1000 + 7),
        '67600',
        'Sélestat',
        'Nous cherchons des bénévoles pour nos ateliers du samedi.',
      ]),
    ],
    ';',
  ),
  'utf-8',
);

describe('a long import', () => {
  let app: TestApp;
  let files: FileImports;
  let laboId: string;
  let worker: TestProcess;

  beforeAll(async () => {
    app = await startTestApp({ worker: false });
    worker = await startProcess('worker', app.env);
    const world = new World(app.database);
    const labo = await world.aLabo();
    laboId = labo.id;
    files = new FileImports(await as(app.url, (await world.anAnimator(labo)).email), labo.id);
  });

  afterAll(async () => {
    await worker?.stop();
    await app?.stop();
  });

  const written = () => app.database.getRepository(Organisation).countBy({ laboId });
  const halfWay = (id: string) =>
    eventually('an import half way', async () => {
      const { status, progress } = await files.view(id);
      return status === 'writing' && progress > 0.2 && progress < 0.9;
    });

  it('leaves nothing when it is stopped half way, and may be started again', async () => {
    const { id } = await files.check(await files.send(file));
    await files.post(id, 'confirm').expect(202);
    await halfWay(id);
    expect((await files.post(id, 'cancel').expect(200)).body).toMatchObject({ status: 'checked' });
    await eventually('the worker to let go', async () => (await files.view(id)).status === 'checked');
    expect(await written()).toBe(0);
  });

  it('leaves nothing when the worker is killed half way, and is whole once another takes over', async () => {
    const { id } = await files.check(await files.send(file));
    await files.post(id, 'confirm').expect(202);
    await halfWay(id);
    await worker.stop('SIGKILL');
    expect(await written()).toBe(0);
    expect((await files.view(id)).status).toBe('writing');

    worker = await startProcess('worker', app.env);
    expect(await files.settled(id)).toMatchObject({ status: 'written', counts: { create: ROWS } });
    expect(await written()).toBe(ROWS);
    expect(await files.undo(id)).toMatchObject({ undone: { undone: ROWS, kept: 0 } });
    expect(await written()).toBe(0);
  }, 300_000);
});
