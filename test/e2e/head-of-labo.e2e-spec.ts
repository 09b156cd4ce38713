import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jimp } from 'jimp';
import supertest from 'supertest';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { as, type Visitor } from '../harness/visitor.js';

const PICTURE = await new Jimp({ width: 600, height: 300, color: 0x7a1f3dff }).getBuffer('image/png');

describe('the head of a Labo', () => {
  let app: TestApp;
  let world: World;
  let labo: Labo;
  let other: Labo;
  let head: Visitor;
  let animator: Visitor;
  let administrator: Visitor;
  let association: Organisation;

  beforeAll(async () => {
    app = await startTestApp({ worker: false });
    world = new World(app.database);
    [labo, other] = [await world.aLabo(), await world.aLabo()];
    association = await world.anOrganisation(labo, { name: 'Halte du Ried' });
    await world.anOrganisation(other, { name: 'Ailleurs' });
    head = await as(app.url, (await world.aHead(labo, { firstName: 'Anne', lastName: 'Kieffer' })).email);
    animator = await as(app.url, (await world.anAnimator(labo)).email);
    administrator = await as(app.url, (await world.anAccount({ administrator: true })).email);
  });

  afterAll(() => app?.stop());

  const withKey = (secret: string, path: string) =>
    supertest(app.url).get(path).set('authorization', `Bearer ${secret}`);

  it('makes a key that reads what was chosen, in this Labo alone, until it is revoked', async () => {
    const keys = `/api/labos/${labo.id}/api-keys`;
    await animator.post(keys, { name: 'Site', scopes: ['organisations:read'] }).expect(403);
    const refused = await head.post(keys, { name: '', scopes: [] }).expect(422);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual(['name', 'scopes']);

    const { body } = await head
      .post(keys, { name: 'Site internet', scopes: ['organisations:read'] })
      .expect(201);
    const { secret, key } = body;
    expect(secret).toMatch(/^tandem_[\w-]{43}$/);
    const read = await withKey(secret, `/api/organisations?laboId=${labo.id}`).expect(200);
    expect(read.body.items.map(({ name }: { name: string }) => name)).toEqual(['Halte du Ried']);
    await withKey(secret, `/api/organisations?laboId=${other.id}`).expect(403);
    await withKey(secret, `/api/labos/${labo.id}/events`).expect(403);
    await withKey(secret, '/api/me').expect(403);
    await withKey(`${secret.slice(0, -1)}_`, `/api/organisations?laboId=${labo.id}`).expect(401);
    const changing = supertest(app.url).post(keys).set('authorization', `Bearer ${secret}`);
    await changing.send({ name: 'Encore', scopes: ['organisations:read'] }).expect(403);

    const { body: list } = await head.get(keys).expect(200);
    expect(JSON.stringify(list)).not.toContain(secret);
    expect(list.items).toEqual([{ ...key, lastUsedAt: expect.any(String) }]);
    const rows = await app.database.query('SELECT * FROM api_key');
    expect(JSON.stringify(rows)).not.toContain(secret);

    const revoked = await head.post(`/api/api-keys/${key.id}/revoke`).expect(200);
    expect(revoked.body.items[0].revokedAt).not.toBeNull();
    await withKey(secret, `/api/organisations?laboId=${labo.id}`).expect(401);
  });

  it('sets the Labo, and hears beside the field what is wrong', async () => {
    const path = `/api/labos/${labo.id}/settings`;
    await animator.get(path).expect(403);
    const { id: _, shown: __, ...settings } = (await head.get(path).expect(200)).body;
    const taken = await head.put(path, { ...settings, slug: other.slug }).expect(422);
    expect(taken.body.errors).toEqual([{ field: 'slug', message: expect.stringContaining('Un autre Labo') }]);
    const wanted = {
      ...settings,
      name: 'Labo du Ried',
      replyAddress: 'reponses@ried.example',
      departements: ['67'],
    };
    expect((await head.put(path, wanted).expect(200)).body).toMatchObject({ ...wanted, id: labo.id });
    const member = await as(app.url, (await world.aMember(association)).email);
    const seen = await member.get(`/api/labos/${labo.id}`).expect(200);
    expect(seen.body).toMatchObject({ name: 'Labo du Ried', houseRules: settings.houseRules });
    await member.get(`/api/labos/${other.id}`).expect(403);
  });

  it('dresses the public page and the messages of the Labo, legibly', async () => {
    const path = `/api/labos/${labo.id}`;
    const { id: _, shown, ...settings } = (await head.get(`${path}/settings`).expect(200)).body;
    expect(shown.logo).toBeNull();
    const wrong = { ...settings, colour: '#FFEE88', themeLabels: { emploi: 'Travailler', sante: 'x' } };
    const refused = await head.put(`${path}/settings`, wrong).expect(422);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'themeLabels.emploi',
      'themeLabels.sante',
      'colour',
    ]);
    const themeLabels = { logement: 'Se loger dans le Ried' };
    const own = { ...settings, colour: '#7A1F3D', epcis: ['200067783'], themeLabels };
    await head.put(`${path}/settings`, own).expect(200);
    await animator.send('put', `${path}/logo`, PICTURE).expect(403);
    await head.send('put', `${path}/logo`, Buffer.from('rien')).expect(422);
    await head.send('put', `${path}/logo`, PICTURE).expect(204);
    const { logo } = (await head.get(`${path}/settings`)).body.shown;
    const shownLogo = await supertest(app.url).get(logo).expect(200);
    expect(shownLogo.headers).toMatchObject({
      'content-type': 'image/png',
      'cross-origin-resource-policy': 'cross-origin',
    });
    const page = await supertest(app.url).get(logo.split('/logo')[0]).expect(200);
    expect(page.text).toContain('--action:#7A1F3D');
    expect(page.text).toContain(logo);
    await head.post(`${path}/invitations`, { email: 'nouvelle@ried.example', role: 'animator' }).expect(201);
    const [mail] = await app.database.query(
      `SELECT html FROM outgoing_mail WHERE to_address = 'nouvelle@ried.example'`,
    );
    expect(mail.html).toContain(`${logo}" alt=""`);
    expect(mail.html).toContain('#7A1F3D');
    expect(mail.html).not.toContain('#0B5A6F');
    const words = await head.get(`/api/vocabulary?laboId=${labo.id}`).expect(200);
    expect(words.body.themes).toContainEqual({ code: 'logement', label: 'Se loger dans le Ried' });
    const stranger = await as(app.url, (await world.anAnimator(other)).email);
    const elsewhere = await stranger.get(`/api/vocabulary?laboId=${labo.id}`).expect(200);
    expect(elsewhere.body.themes).toContainEqual({ code: 'logement', label: 'Logement' });
    await head.delete(`${path}/logo`).expect(204);
    await supertest(app.url).get(logo).expect(404);
  });

  it('sets when the Labo chases, each step after the one before', async () => {
    const path = `/api/labos/${labo.id}/pace`;
    await animator.get(path).expect(403);
    const { body: usual } = await head.get(path).expect(200);
    expect(usual).toMatchObject({ chaseDays: 7, reportDays: 14, closeDays: 21 });
    const refused = await head.put(path, { ...usual, chaseDays: 14, officeTo: 9 }).expect(422);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'reportDays',
      'officeTo',
    ]);
    await head.put(path, { ...usual, chaseDays: 5 }).expect(200, { ...usual, chaseDays: 5 });
  });

  it('lets an administrator open a Labo, without a look inside the others', async () => {
    const settings = {
      name: 'Labo des Vosges',
      slug: 'vosges',
      departements: ['88'],
      senderName: 'Labo des Vosges',
      replyAddress: null,
      houseRules: [],
    };
    await head.post('/api/labos', settings).expect(403);
    const { body } = await administrator.post('/api/labos', settings).expect(201);
    expect(body).toMatchObject({ ...settings, id: expect.any(String), colour: null, themeLabels: {} });
    const { body: list } = await administrator.get('/api/labos').expect(200);
    expect(list.items).toHaveLength(3);
    await administrator.get(`/api/organisations?laboId=${labo.id}`).expect(403);
    await administrator.get(`/api/organisations/${association.id}`).expect(403);
  });

  it('merges two profiles of one organisation, and takes it back', async () => {
    const kept = await world.anOrganisation(labo, {
      name: 'Atelier du Rhin',
      phone: null,
      email: 'a@rhin.example',
    });
    const twin = await world.anOrganisation(labo, { name: 'Atelier du Rhin (bis)', phone: '+33388000001' });
    const need = await world.aNeed(twin, { title: 'Un camion le samedi' });
    const person = await as(app.url, (await world.aMember(twin)).email);
    const both = await world.aMember(twin);
    await app.database.query(
      `INSERT INTO organisation_member (organisation_id, account_id, role) VALUES ($1, $2, 'contributor')`,
      [kept.id, both.id],
    );
    const merges = `/api/organisations/${kept.id}/merges`;
    const preview = await animator
      .get(`/api/organisations/${kept.id}/merge-preview?fromId=${twin.id}`)
      .expect(200);
    expect(preview.body).toMatchObject({
      into: { name: 'Atelier du Rhin' },
      from: { name: 'Atelier du Rhin (bis)' },
      moves: [
        { label: 'Besoins et offres', count: 1 },
        { label: 'Personnes rattachées', count: 1 },
      ],
      fills: [{ label: 'Téléphone', value: '+33388000001' }],
    });
    await person.post(merges, { fromId: twin.id }).expect(403);
    await animator.post(merges, { fromId: kept.id }).expect(422);
    const { body: merge } = await animator.post(merges, { fromId: twin.id }).expect(201);

    await animator.get(`/api/organisations/${twin.id}`).expect(403);
    const mine = async () => (await person.get('/api/me')).body.memberships[0].organisation.name;
    expect(await mine()).toBe('Atelier du Rhin');
    const posted = async (id: string) => (await animator.get(`/api/organisations/${id}/listings`)).body.items;
    expect((await posted(kept.id)).map(({ id }: { id: string }) => id)).toEqual([need.id]);
    const profile = async () => (await animator.get(`/api/organisations/${kept.id}`)).body.contacts;
    expect(await profile()).toEqual({ email: 'a@rhin.example', phone: '+33388000001' });
    const { body: list } = await animator.get(`/api/labos/${labo.id}/merges`).expect(200);
    expect(list.items).toEqual([merge]);

    await animator.post(`/api/merges/${merge.id}/undo`).expect(200);
    expect(await mine()).toBe('Atelier du Rhin (bis)');
    expect(await posted(kept.id)).toEqual([]);
    expect(await posted(twin.id)).toHaveLength(1);
    expect((await profile()).phone).toBeNull();
    await animator.post(`/api/merges/${merge.id}/undo`).expect(409);

    await animator.post(merges, { fromId: twin.id }).expect(201);
    await app.database.query(
      `UPDATE organisation_merge SET merged_at = now() - interval '31 days' WHERE undone_at IS NULL`,
    );
    const [{ id: old }] = await app.database.query(
      'SELECT id FROM organisation_merge WHERE undone_at IS NULL',
    );
    await animator.post(`/api/merges/${old}/undo`).expect(409);
  });

  it('reads who did what in the Labo, on a page and in a file', async () => {
    await animator.get(`/api/labos/${labo.id}/audit`).expect(403);
    const { body } = await head.get(`/api/labos/${labo.id}/audit`).expect(200);
    const told = body.items.map(
      ({ actionLabel, who }: { actionLabel: string; who: string }) => `${actionLabel} · ${who}`,
    );
    expect(told).toEqual(
      expect.arrayContaining(['Clé d’API créée · Anne Kieffer', 'Réglages du Labo modifiés · Anne Kieffer']),
    );
    expect(body.items.every(({ address }: { address: string }) => address === '127.0.0.1')).toBe(true);
    const keys = await head.get(`/api/labos/${labo.id}/audit?action=api-key.revoked`).expect(200);
    expect(keys.body).toMatchObject({ total: 1, items: [{ object: 'Site internet' }] });
    await head.get(`/api/labos/${other.id}/audit`).expect(403);

    const file = await head.get(`/api/labos/${labo.id}/audit.csv`).expect(200);
    expect(file.headers['content-type']).toMatch(/^text\/csv/);
    expect(file.text.split('\r\n')[0]).toBe('\ufeffDate;Qui;Quoi;Sur quoi;Précisions;Adresse');
    expect(file.text).toContain('Export de données');
    const { body: all } = await administrator.get(`/api/labos/${labo.id}/audit`).expect(200);
    expect(all.items[0].actionLabel).toBe('Export de données');
  });
});
