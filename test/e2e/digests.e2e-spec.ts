import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import { World } from '../factories/world.js';
import { startProcess, startTestApp, type TestApp, type TestProcess } from '../harness/app.js';
import { eventually } from '../harness/eventually.js';
import { as, type Visitor } from '../harness/visitor.js';

describe('digests', () => {
  let app: TestApp;
  let worker: TestProcess;
  let labo: Labo;
  let animator: Visitor;
  let reader: { email: string; visitor: Visitor };

  beforeAll(async () => {
    app = await startTestApp({ worker: false });
    worker = await startProcess('worker', app.env);
    const world = new World(app.database);
    labo = await world.aLabo({ senderName: 'Le Labo d’essai' });
    const association = await world.anOrganisation(labo, { name: 'Halte Répit <b>"&' });
    const company = await world.anOrganisation(labo, { name: 'Cabinet Rives du Rhin', kind: 'entreprise' });
    await world.aNeed(association);
    await world.anOffer(company);
    const { email } = await world.aMember(association, { firstName: 'Claire' });
    reader = { email, visitor: await as(app.url, email) };
    await world.aMember(company);
    animator = await as(app.url, (await world.anAnimator(labo)).email);
    await animator.post(`/api/labos/${labo.id}/scoring-runs`).expect(202);
    await eventually('the scoring', async () => {
      const { run } = (await animator.get(`/api/labos/${labo.id}/scoring-runs/latest`)).body;
      return run.state === 'done';
    });
  }, 60_000);

  afterAll(async () => {
    await worker?.stop();
    await app?.stop();
  });

  const latest = async () => (await animator.get(`/api/labos/${labo.id}/digest-runs/latest`)).body;
  const send = async () => {
    const asked = await animator.post(`/api/labos/${labo.id}/digest-runs`).expect(202);
    return eventually('the digests', async () => {
      const { run } = await latest();
      return run.id === asked.body.id && run.state === 'done' && run.sent === run.prepared && run;
    });
  };

  it('writes to everybody with something new, with the reasons and a link that opens the suggestion', async () => {
    expect((await latest()).waiting).toBe(2);
    expect(await send()).toMatchObject({ prepared: 2, sent: 2 });
    const [{ mail }] = await app.mail.waitFor(({ to }) => to.includes(reader.email));
    expect(mail.subject).toContain('Halte Répit');
    expect(mail.from?.name).toBe('Le Labo d’essai');
    expect(mail.html).not.toContain('Halte Répit <b>');
    const [card] = (
      await reader.visitor.get(`/api/organisations/${await organisationOf(reader.visitor)}/suggestions`)
    ).body.items;
    for (const part of [mail.html, mail.text]) {
      expect(part).toContain(`/suggestions/${card.id}`);
      expect(part?.replace(/\s+/g, ' ')).toContain('Mécénat de compétences juridiques');
    }
  }, 30_000);

  it('tells nobody twice, however often it runs', async () => {
    app.mail.clear();
    expect(await send()).toMatchObject({ prepared: 0, sent: 0 });
    expect((await latest()).waiting).toBe(0);
    expect(app.mail.caught).toEqual([]);
  }, 30_000);

  it('leaves alone who asked for no digest', async () => {
    await reader.visitor.put('/api/me/preferences', { digest: 'never' }).expect(200);
    await app.database.query('DELETE FROM digest');
    expect((await latest()).waiting).toBe(1);
  });

  it('runs what was asked for while no worker and no queue were there', async () => {
    await worker.stop();
    const [{ id: jobId }] = await app.database.query(
      `INSERT INTO job_request (queue, payload, updated_at)
       VALUES ('digests', '{}', now() - interval '1 hour') RETURNING id`,
    );
    const [{ id: runId }] = await app.database.query(
      `INSERT INTO digest_run (labo_id, job_id, period) VALUES ($1, $2, '2026-W01') RETURNING id`,
      [labo.id, jobId],
    );
    await app.database.query(
      `UPDATE job_request SET payload = jsonb_build_object('laboId', $3::text, 'runId', $2::text) WHERE id = $1`,
      [jobId, runId, labo.id],
    );
    worker = await startProcess('worker', app.env);
    const done = await eventually('the swept job', async () => {
      const [job] = await app.database.query('SELECT state, attempts FROM job_request WHERE id = $1', [
        jobId,
      ]);
      return job.state === 'done' && job;
    });
    expect(done).toEqual({ state: 'done', attempts: 1 });
  }, 40_000);
});

async function organisationOf(visitor: Visitor): Promise<string> {
  return (await visitor.get('/api/me').expect(200)).body.memberships[0].organisation.id;
}
