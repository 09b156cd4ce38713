import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jimp } from 'jimp';
import supertest from 'supertest';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { as, type Visitor } from '../harness/visitor.js';

describe('finding listings, communes and organisations', () => {
  let app: TestApp;
  let world: World;
  let labo: Labo;
  let association: Organisation;
  let member: Visitor;
  let stranger: Visitor;

  beforeAll(async () => {
    app = await startTestApp({ worker: false });
    world = new World(app.database);
    labo = await world.aLabo({ slug: 'vignoble' });
    association = await world.anOrganisation(labo, { name: 'Jardins du Ried', siren: '732829320' });
    const company = await world.anOrganisation(labo, { name: 'Scierie Œil de bois', kind: 'entreprise' });
    await world.aNeed(association, {
      title: 'Des vélos à réparer',
      description: 'Une vingtaine de bicyclettes.',
      themes: ['mobilite'],
      odd: ['ODD11'],
    });
    await world.anOffer(company, {
      title: 'Chutes de chêne',
      modalities: ['materiel'],
      communeCode: '68066',
    });
    await world.anOffer(company, {
      title: 'Locaux partagés',
      communeCode: '68066',
      otherCommunes: ['67462'],
    });
    await world.anOffer(company, { title: 'Partout en France', perimeter: 'national', communeCode: '75056' });
    await world.anOffer(company, { title: 'Brouillon de scierie', status: 'draft' });
    member = await as(app.url, (await world.aMember(association)).email);
    const elsewhere = await world.anOrganisation(await world.aLabo());
    stranger = await as(app.url, (await world.aMember(elsewhere)).email);
  });

  afterAll(() => app?.stop());

  const found = async (query: string) => {
    const { body } = await member.get(`/api/labos/${labo.id}/listings?${query}`).expect(200);
    return { titles: body.items.map(({ title }: { title: string }) => title).sort(), ...body };
  };
  const titles = async (query: string) => (await found(query)).titles;

  it('answers words by their stems, without accents, by their beginning, and by the author’s name', async () => {
    expect(await titles('q=velo')).toEqual(['Des vélos à réparer']);
    expect(await titles('q=REPARATION des velos')).toEqual(['Des vélos à réparer']);
    expect(await titles('q=chutes+de+ch%C3%AAnes')).toEqual(['Chutes de chêne']);
    expect(await titles('q=bicycl')).toEqual(['Des vélos à réparer']);
    expect(await titles('q=oeil')).toEqual(['Chutes de chêne', 'Locaux partagés', 'Partout en France']);
    expect(await titles(`q=${encodeURIComponent("' & !() | :* \\")}`)).toHaveLength(4);
  });

  it('forgives slips when nothing answers exactly, and says so', async () => {
    expect(await found('q=biciclettes')).toMatchObject({
      approximate: true,
      titles: ['Des vélos à réparer'],
    });
    expect(await found('q=zzzzzz')).toMatchObject({ approximate: false, total: 0 });
  });

  it('filters by type, theme, goal, help, freshness and territory', async () => {
    expect(await titles('side=need')).toEqual(['Des vélos à réparer']);
    expect(await titles('theme=mobilite&odd=ODD11&type=mecenat')).toEqual(['Des vélos à réparer']);
    expect(await titles('modality=materiel')).toEqual(['Chutes de chêne']);
    expect(await titles('days=1')).toEqual([]);
    expect(await titles('departement=68')).toEqual([
      'Chutes de chêne',
      'Locaux partagés',
      'Partout en France',
    ]);
    expect(await titles('commune=67462')).toEqual(['Locaux partagés', 'Partout en France']);
    expect(await titles('commune=67462&km=20')).toEqual([
      'Chutes de chêne',
      'Locaux partagés',
      'Partout en France',
    ]);
    const { places } = await found('departement=67');
    expect(places.map(({ name, count }: { name: string; count: number }) => [name, count]).sort()).toEqual([
      ['Colmar', 2],
      ['Paris', 1],
      ['Strasbourg', 1],
    ]);
    await member.get(`/api/labos/${labo.id}/listings?type=sponsoring`).expect(422);
  });

  it('keeps a Labo’s listings, map and saved searches to its own people', async () => {
    await stranger.get(`/api/labos/${labo.id}/listings`).expect(403);
    await stranger.get(`/api/labos/${labo.id}/territory`).expect(403);
    await stranger.get(`/api/labos/${labo.id}/saved-searches`).expect(403);
    const kept = await member
      .post(`/api/labos/${labo.id}/saved-searches`, { name: 'Bois', filters: { q: 'chêne' } })
      .expect(201);
    expect(kept.body.items).toMatchObject([{ name: 'Bois', filters: { q: 'chêne' }, fresh: 0 }]);
    const other = await as(app.url, (await world.aMember(association)).email);
    expect((await other.get(`/api/labos/${labo.id}/saved-searches`)).body.items).toEqual([]);
    await other.delete(`/api/labos/${labo.id}/saved-searches/${kept.body.items[0].id}`).expect(204);
    expect((await member.get(`/api/labos/${labo.id}/saved-searches`)).body.items).toHaveLength(1);
  });

  it('finds a commune in 50 ms by any usual spelling', async () => {
    const first = async (q: string) =>
      (await member.get(`/api/communes?q=${encodeURIComponent(q)}&departements=67,68`).expect(200)).body
        .items[0];
    for (const typed of ['hœnheim', 'Hoenheim', 'HOENHEIM', 'hoenh'])
      expect(await first(typed)).toMatchObject({ code: '67204', name: 'Hœnheim' });
    expect(
      (await member.get('/api/communes?q=67800')).body.items.map(({ code }: { code: string }) => code),
    ).toContain('67204');
    const times: number[] = [];
    for (let round = 0; round < 20; round++) {
      const started = performance.now();
      await first('hoenheim');
      times.push(performance.now() - started);
    }
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it('asks « est-ce vous ? » before two organisations become one SIREN', async () => {
    const own = await world.anOrganisation(labo, { name: 'Jardins' });
    const head = await as(app.url, (await world.aMember(own)).email);
    const { body } = await head.get(
      `/api/labos/${labo.id}/organisation-duplicates?siret=732%20829%20320&name=Jardins&communeCode=67482&except=${own.id}`,
    );
    expect(body.items).toMatchObject([{ id: association.id, name: 'Jardins du Ried', same: 'siren' }]);
    const form = (await head.get(`/api/organisations/${own.id}/form`).expect(200)).body;
    const save = (given: object) =>
      head.put(`/api/organisations/${own.id}`, { ...form.fields, version: form.version, ...given });
    const twice = await save({ siret: '732 829 320' }).expect(409);
    expect(twice.body.errors).toEqual([{ field: 'duplicate', message: association.id }]);
    const wrong = await save({ siret: '732829321', email: 'x@', communeCode: '99999' }).expect(422);
    expect(wrong.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'siret',
      'email',
      'communeCode',
    ]);
    const court = { court: 'Tribunal de Molsheim', volume: '009', folio: '15', consents: ['public_name'] };
    const saved = await save(court).expect(200);
    expect(saved.body).toMatchObject({ version: 2, fields: { court: 'Molsheim', volume: '9' } });
    await save({ usualName: 'Plus tard' }).expect(409);
    await stranger.put(`/api/organisations/${own.id}`, { ...form.fields, version: 2 }).expect(403);
  });

  it('keeps a logo drawn again, for people of the same Labo', async () => {
    const logo = await new Jimp({ width: 600, height: 300, color: 0x0b5a6fff }).getBuffer('image/jpeg');
    const path = `/api/organisations/${association.id}/logo`;
    await member.send('put', path, Buffer.from('<svg/>')).expect(422);
    await member.send('put', path, logo).expect(204);
    const read = await member.get(path).buffer().expect(200);
    expect(read.headers['content-type']).toBe('image/png');
    expect((await Jimp.fromBuffer(read.body)).width).toBe(256);
    await stranger.get(path).expect(403);
    await stranger.send('put', path, logo).expect(403);
    await member.delete(path).expect(204);
    await member.get(path).expect(404);
  });

  it('shows everybody what authors agreed to, and only that', async () => {
    const visitor = supertest(app.url);
    const empty = await visitor.get('/labos/vignoble').expect(200);
    expect(empty.text).not.toMatch(/vélos|chêne/);
    await world.aNeed(association, { title: 'Un besoin <public>', publicConsent: true });
    await world.aNeed(association, { title: 'Un besoin en pause', publicConsent: true, status: 'paused' });
    const page = await visitor.get('/labos/vignoble?q=besoins').expect(200);
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.headers['cache-control']).toBe('public, max-age=300');
    expect(page.text).toContain('Un besoin &lt;public&gt;');
    expect(page.text).not.toMatch(/en pause|Jardins du Ried|organisation\.example/);
    const feed = await visitor.get('/labos/vignoble/atom.xml').expect(200);
    expect(feed.headers['content-type']).toMatch(/^application\/atom\+xml/);
    const nowhere = await visitor.get('/labos/nulle-part').expect(404);
    expect(nowhere.headers['content-type']).toMatch(/^text\/html/);
    expect(nowhere.text).toContain('Aucun Labo à cette adresse');
    await visitor
      .get('/labos/nulle-part/atom.xml')
      .expect(404)
      .expect('content-type', /problem\+json/);
    await visitor.get('/labos').expect(200);
  });
});
