import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import type { Labo } from '../../../src/modules/labos/labo.entity.js';
import { World } from '../../factories/world.js';
import { startProcess, startTestApp, type TestApp, type TestProcess } from '../../harness/app.js';
import { eventually } from '../../harness/eventually.js';
import { as, type Visitor } from '../../harness/visitor.js';

const EVENTS_SECRET = 'what-the-provider-and-we-know';

describe('digests', () => {
  let app: TestApp;
  let worker: TestProcess;
  let labo: Labo;
  let animator: Visitor;
  let reader: { email: string; visitor: Visitor };

  beforeAll(async () => {
    app = await startTestApp({ worker: false, env: { MAIL_EVENTS_SECRET: EVENTS_SECRET } });
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
  });

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
  });

  it('tells nobody twice, however often it runs', async () => {
    app.mail.clear();
    expect(await send()).toMatchObject({ prepared: 0, sent: 0 });
    expect((await latest()).waiting).toBe(0);
    expect(app.mail.caught).toEqual([]);
  });

  it('takes an answer from the message itself: looking changes nothing, confirming does', async () => {
    const [{ html, headers }] = await app.database.query(
      `SELECT html, headers FROM outgoing_mail WHERE to_address = $1 AND kind = 'digest'`,
      [reader.email],
    );
    const stranger = await as(app.url, null);
    const link = (pattern: RegExp) => html.match(pattern)![1].replace(/&amp;/g, '&');
    const yes = `/api/mail/answer?t=${link(/courrier\/reponse\?t=([^"]+)"/)}`;
    expect((await stranger.get(yes).expect(200)).body).toMatchObject({ pressed: 'interested', answer: null });
    expect((await stranger.get(yes).expect(200)).body.answer).toBeNull();
    expect((await stranger.post(yes).expect(200)).body.answer).toBe('interested');
    await stranger.post(`${yes.slice(0, -3)}abc`).expect(404);

    const oneClick = headers['List-Unsubscribe'].match(/^<(.+)>$/)[1].replace(/^https?:\/\/[^/]+/, '');
    expect((await stranger.get(oneClick).expect(302)).headers.location).toMatch(
      /^\/courrier\/preferences\?t=/,
    );
    const preferences = oneClick.replace('unsubscribe', 'preferences');
    expect((await stranger.get(preferences).expect(200)).body).toEqual({
      email: reader.email,
      digest: 'weekly',
    });
    const posted = await supertest(app.url)
      .post(oneClick)
      .set('content-type', 'application/x-www-form-urlencoded')
      .send('List-Unsubscribe=One-Click')
      .expect(200);
    expect(posted.body.digest).toBe('never');
    expect((await stranger.put(preferences, { digest: 'weekly' }).expect(200)).body.digest).toBe('weekly');
  });

  it('writes no more to an address that came back for good, and believes nobody without the secret', async () => {
    await app.database.query('DELETE FROM digest');
    await app.database.query('DELETE FROM told_suggestion');
    const before = (await latest()).waiting;
    const stranger = await as(app.url, null);
    const [{ email }] = await app.database.query(
      `SELECT email FROM account JOIN organisation_member ON account_id = account.id WHERE email <> $1`,
      [reader.email],
    );
    const report = { events: [{ address: email, kind: 'hard_bounce' }] };
    await stranger.post('/api/mail/events', report).expect(403);
    const events = supertest(app.url).post('/api/mail/events').set('x-mail-events-secret', EVENTS_SECRET);
    expect((await events.send(report).expect(200)).body).toEqual({ taken: 1 });
    expect((await latest()).waiting).toBe(before - 1);
    await app.database.query('DELETE FROM mail_trouble');
  });

  it('writes first to an address that its person has proven', async () => {
    const prove = (proven: boolean) =>
      app.database.query('UPDATE account SET email_verified = $1 WHERE email <> $2', [proven, reader.email]);
    expect((await latest()).waiting).toBe(1);
    await prove(false);
    expect((await latest()).waiting).toBe(0);
    await prove(true);
    expect((await latest()).waiting).toBe(1);
  });

  it('tells once what is new in the searches somebody keeps, even without a new suggestion', async () => {
    const saved = { name: 'Juristes', filters: { q: 'juristes' } };
    await reader.visitor.post(`/api/labos/${labo.id}/saved-searches`, saved).expect(201);
    await send();
    await app.database.query('DELETE FROM digest');
    const company = await new World(app.database).anOrganisation(labo, { kind: 'entreprise' });
    await new World(app.database).anOffer(company, { publishedAt: new Date() });
    app.mail.clear();
    expect(await send()).toMatchObject({ prepared: 1 });
    const [{ mail }] = await app.mail.waitFor(({ to }) => to.includes(reader.email));
    expect(mail.subject).toBe('De nouvelles annonces pour Halte Répit <b>"&');
    expect(mail.text?.replace(/[\u00A0\u202F]/g, ' ')).toContain('« Juristes » : une nouvelle annonce.');
    const { body } = await reader.visitor.get('/api/me/notices').expect(200);
    expect(body.items[0]).toMatchObject({ title: mail.subject, path: '/explorer' });
    await app.database.query('DELETE FROM digest');
    expect(await send()).toMatchObject({ prepared: 0 });
  }, 120_000);

  it('lists the messages in doubt and lets the animator settle them', async () => {
    const [{ id }] = await app.database
      .query(
        `UPDATE outgoing_mail SET state = 'uncertain'
          WHERE id = (SELECT id FROM outgoing_mail WHERE labo_id = $1 LIMIT 1) RETURNING id`,
        [labo.id],
      )
      .then(([rows]: [{ id: string }[]]) => rows);
    const path = `/api/labos/${labo.id}/uncertain-mails`;
    expect((await animator.get(path).expect(200)).body.items).toMatchObject([{ id }]);
    await reader.visitor.get(path).expect(403);
    expect(
      (await animator.post(`${path}/settle`, { ids: [id], as: 'considered_sent' }).expect(200)).body.items,
    ).toEqual([]);
    const [{ state, settled_as }] = await app.database.query(
      'SELECT state, settled_as FROM outgoing_mail WHERE id = $1',
      [id],
    );
    expect({ state, settled_as }).toEqual({ state: 'sent', settled_as: 'considered_sent' });
  });

  it('leaves alone who asked for no digest', async () => {
    await reader.visitor.put('/api/me/preferences', { digest: 'never' }).expect(200);
    await app.database.query('DELETE FROM digest');
    await app.database.query('DELETE FROM told_suggestion');
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
    const done = await eventually(
      'the swept job',
      async () => {
        const [job] = await app.database.query('SELECT state, attempts FROM job_request WHERE id = $1', [
          jobId,
        ]);
        return job.state === 'done' && job;
      },
      60_000,
    );
    expect(done).toEqual({ state: 'done', attempts: 1 });
  });
});

async function organisationOf(visitor: Visitor): Promise<string> {
  return (await visitor.get('/api/me').expect(200)).body.memberships[0].organisation.id;
}
