import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { World } from '../factories/world.js';
import { startProcess, startTestApp, type TestApp } from '../harness/app.js';
import { eventually } from '../harness/eventually.js';
import { as, type Visitor } from '../harness/visitor.js';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');
const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describe('posting a need or an offer', () => {
  let app: TestApp;
  let world: World;
  let labo: Labo;
  let association: Organisation;
  let volunteer: Visitor;
  let neighbour: Visitor;
  let stranger: Visitor;
  let animator: Visitor;

  beforeAll(async () => {
    app = await startTestApp({ worker: false });
    world = new World(app.database);
    labo = await world.aLabo();
    association = await world.anOrganisation(labo, { name: 'Halte Répit du Ried', usualName: 'Halte Répit' });
    volunteer = await as(app.url, (await world.aMember(association)).email);
    neighbour = await as(app.url, (await world.aMember(await world.anOrganisation(labo))).email);
    animator = await as(app.url, (await world.anAnimator(labo)).email);
    const elsewhere = await world.anOrganisation(await world.aLabo());
    stranger = await as(app.url, (await world.aMember(elsewhere)).email);
  });

  afterAll(() => app?.stop());

  const start = async (side = 'need') =>
    (await volunteer.post(`/api/organisations/${association.id}/listings`, { side }).expect(201)).body;
  const whole = (content: object) => ({
    ...content,
    title: 'Un juriste deux jours par mois',
    description: 'Notre équipe cherche un juriste deux jours par mois pour relire ses contrats de travail.',
    partnershipTypes: ['mecenat'],
    reciprocity: 'Une matinée de sensibilisation pour vos équipes',
  });
  const published = async (given: object = {}) => {
    const { id, version, content } = await start();
    await volunteer.put(`/api/listings/${id}`, { ...whole(content), ...given, version }).expect(200);
    await volunteer.post(`/api/listings/${id}/publish`, { charter: true }).expect(200);
    return id as string;
  };

  it('keeps a draft as it grows, and says all it lacks before it is published', async () => {
    const draft = await start();
    expect(draft).toMatchObject({
      side: 'need',
      status: 'draft',
      version: 1,
      content: { title: '', communeCode: '67482', perimeter: 'departement' },
      organisation: { name: 'Halte Répit', charterAccepted: false },
    });
    const { id, content } = draft;
    const saved = await volunteer
      .put(`/api/listings/${id}`, { ...content, title: 'Un juriste', version: 1 })
      .expect(200);
    expect(saved.body.version).toBe(2);
    const refused = await volunteer.post(`/api/listings/${id}/publish`, {}).expect(422);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'description',
      'partnershipTypes',
      'reciprocity',
      'charter',
    ]);
    await neighbour.get(`/api/listings/${id}`).expect(404);
    await neighbour.get(`/api/listings/${id}/form`).expect(404);

    await volunteer.put(`/api/listings/${id}`, { ...whole(content), version: 2 }).expect(200);
    const done = await volunteer.post(`/api/listings/${id}/publish`, { charter: true }).expect(200);
    expect(done.body).toMatchObject({ status: 'published', expiresOn: inDays(180), publicConsent: false });
    await neighbour.get(`/api/listings/${id}`).expect(200);
    await stranger.get(`/api/listings/${id}`).expect(404);
    const next = await start();
    expect(next.organisation.charterAccepted).toBe(true);
    await volunteer.delete(`/api/listings/${next.id}`).expect(204);
    await volunteer.delete(`/api/listings/${id}`).expect(409);
  });

  it('refuses to overwrite what somebody else saved meanwhile', async () => {
    const { id, version, content } = await start();
    await volunteer.put(`/api/listings/${id}`, { ...content, title: 'La mienne', version }).expect(200);
    const late = await animator.put(`/api/listings/${id}`, { ...content, title: 'La sienne', version });
    expect(late.status).toBe(409);
    expect((await volunteer.get(`/api/listings/${id}/form`)).body.content.title).toBe('La mienne');
  });

  it('refuses codes and communes that do not exist, beside their field', async () => {
    const { id, version, content } = await start();
    const refused = async (given: object) =>
      (
        await volunteer.put(`/api/listings/${id}`, { ...content, ...given, version }).expect(422)
      ).body.errors.map(({ field }: { field: string }) => field);
    expect(await refused({ partnershipTypes: ['sponsoring'] })).toEqual(['partnershipTypes']);
    expect(await refused({ communeCode: '67999' })).toEqual(['communeCode']);
    expect(await refused({ deadline: '2027-02-30' })).toEqual(['deadline']);
    expect(await refused({ side: 'offer' })).toEqual(['side']);
  });

  it('reads types, themes and help out of the text, and advises on the words', async () => {
    const { body } = await volunteer
      .post('/api/listing-hints', {
        side: 'need',
        title: 'Un juriste bénévole',
        description:
          'Il nous faut 3 000 euros et un juriste bénévole pour relire les contrats de nos salariés.',
      })
      .expect(200);
    expect(body.partnershipTypes).toContain('mecenat');
    expect(body.modalities.map(({ code }: { code: string }) => code)).toContain('competences');
    expect(body.advice.map(({ code }: { code: string }) => code)).toContain('money');
  });

  it('tells what changed from one version to the next', async () => {
    const id = await published();
    const { version, content } = (await volunteer.get(`/api/listings/${id}/form`)).body;
    const trois = content.title.replace('deux', 'trois');
    await volunteer
      .put(`/api/listings/${id}`, { ...content, title: trois, themes: ['emploi'], version })
      .expect(200);
    const { items } = (await volunteer.get(`/api/listings/${id}/versions`).expect(200)).body;
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      authorName: 'Claire Schmitt',
      first: false,
      changes: [
        {
          field: 'title',
          changes: [
            { kind: 'same', text: 'Un juriste ' },
            { kind: 'removed', text: 'deux ' },
            { kind: 'added', text: 'trois ' },
            { kind: 'same', text: 'jours par mois' },
          ],
        },
        { field: 'themes', changes: [{ kind: 'added', text: 'Emploi et insertion professionnelle' }] },
      ],
    });
    await neighbour.get(`/api/listings/${id}/versions`).expect(404);
    const broken = { ...content, title: '', version: version + 1 };
    await volunteer.put(`/api/listings/${id}`, broken).expect(422);
  });

  it('goes through its whole life, one allowed move after another', async () => {
    const id = await published({ deadline: inDays(20) });
    const move = (name: string, body: object = {}) => volunteer.post(`/api/listings/${id}/${name}`, body);
    expect((await move('pause').expect(200)).body.status).toBe('paused');
    await move('renew').expect(409);
    expect((await move('publish').expect(200)).body.expiresOn).toBe(inDays(20));
    expect((await move('renew').expect(200)).body).toMatchObject({
      expiresOn: inDays(180),
      deadline: inDays(20),
    });
    const done = await move('fulfil', { by: 'Cabinet Rives du Rhin' }).expect(200);
    expect(done.body).toMatchObject({ status: 'fulfilled', fulfilledBy: 'Cabinet Rives du Rhin' });
    await move('withdraw').expect(409);
    expect((await move('reopen').expect(200)).body).toMatchObject({ status: 'published', fulfilledBy: null });
    const copy = (await move('duplicate').expect(201)).body;
    expect(copy).toMatchObject({
      status: 'draft',
      content: { title: 'Un juriste deux jours par mois', deadline: null, expiresOn: null },
    });
    expect((await move('withdraw').expect(200)).body.status).toBe('withdrawn');
    for (const name of ['pause', 'renew', 'fulfil', 'withdraw', 'duplicate'])
      await stranger.post(`/api/listings/${id}/${name}`).expect(404);
  });

  it('keeps files told by their content, for whoever may read the listing', async () => {
    const id = await published();
    const add = (name: string, bytes: Buffer, visitor = volunteer) =>
      visitor.send('post', `/api/listings/${id}/attachments?name=${encodeURIComponent(name)}`, bytes);
    await add('page.pdf', Buffer.from('<html><script>1</script></html>')).expect(422);
    await add('plaquette.pdf', PDF, neighbour).expect(404);
    const kept = (await add('Plaquette été.exe', PDF).expect(201)).body;
    expect(kept).toMatchObject({ name: 'Plaquette été.pdf', mediaType: 'application/pdf', size: PDF.length });
    const path = `/api/listings/${id}/attachments/${kept.id}`;
    const read = await neighbour.get(path).buffer().expect(200);
    expect(read.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="Plaquette ete\.pdf"; filename\*=UTF-8''Plaquette%20/,
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(Buffer.from(read.body).equals(PDF)).toBe(true);
    await stranger.get(path).expect(404);
    await volunteer.post(`/api/listings/${id}/pause`).expect(200);
    await neighbour.get(path).expect(404);
    for (let more = 0; more < 4; more++) await add(`${more}.pdf`, PDF).expect(201);
    await add('sixième.pdf', PDF).expect(409);
    await volunteer.delete(path).expect(204);
    await volunteer.get(path).expect(404);
  });

  it('enters a need during a call, and its new organisation with it, or nothing', async () => {
    const { content } = await start();
    const path = `/api/labos/${labo.id}/quick-listings`;
    const organisation = { name: 'Menuiserie du Vignoble', kind: 'entreprise', communeCode: '68066' };
    const entry = { ...whole(content), communeCode: null, side: 'need', publish: true, organisation };
    await animator.post(path, { ...entry, title: '' }).expect(422);
    await animator.post(path, { ...entry, organisation: { ...organisation, phone: '12' } }).expect(422);
    const count = () =>
      app.database.query(`SELECT count(*)::int FROM organisation WHERE name LIKE 'Menuiserie du V%'`);
    expect((await count())[0].count).toBe(0);
    const done = (await animator.post(path, entry).expect(201)).body;
    expect(done.status).toBe('published');
    const listing = (await animator.get(`/api/listings/${done.id}`).expect(200)).body;
    expect(listing).toMatchObject({
      commune: { name: 'Colmar' },
      organisation: { name: 'Menuiserie du Vignoble' },
    });
    const again = await animator.post(path, entry).expect(409);
    expect(again.body.errors).toEqual([{ field: 'duplicate', message: done.organisationId }]);
    expect((await count())[0].count).toBe(1);
    await volunteer.post(path, entry).expect(403);
  });

  it('reminds its author before the end, once, and takes it off line after', async () => {
    const soon = await published({ expiresOn: inDays(10) });
    const over = await published();
    const far = await published({ expiresOn: inDays(60) });
    await app.database.query(`UPDATE listing SET expires_on = $2 WHERE id = $1`, [over, inDays(-1)]);
    app.mail.clear();
    const worker = await startProcess('worker', app.env);
    try {
      const state = async (id: string) => (await volunteer.get(`/api/listings/${id}`)).body.status;
      await eventually('the end of what is over', async () => (await state(over)) === 'expired');
      const [reminder] = await app.mail.waitFor(({ mail }) => mail.subject!.includes('reste en ligne'));
      expect(reminder.mail.text).toContain(
        `/besoins-et-offres/${soon}?organisation=${association.id}&geste=renouveler`,
      );
      expect([await state(soon), await state(far)]).toEqual(['published', 'published']);
      expect((await volunteer.get('/api/me/notices').expect(200)).body.items[0]).toMatchObject({
        title: reminder.mail.subject,
        path: `/besoins-et-offres/${soon}?organisation=${association.id}`,
      });
    } finally {
      await worker.stop();
    }
    const again = await startProcess('worker', app.env);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await again.stop();
    expect(app.mail.caught.filter(({ mail }) => mail.subject!.includes('reste en ligne'))).toHaveLength(1);
    const renewed = (await volunteer.post(`/api/listings/${over}/renew`).expect(200)).body;
    expect(renewed).toMatchObject({ status: 'published', expiresOn: inDays(180) });
  });
});
