import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Labo } from '../../../src/modules/labos/labo.entity.js';
import type { Listing } from '../../../src/modules/listings/listing.entity.js';
import type { Organisation } from '../../../src/modules/organisations/organisation.entity.js';
import { World } from '../../factories/world.js';
import { startProcess, startTestApp, type TestApp, type TestProcess } from '../../harness/app.js';
import { eventually } from '../../harness/eventually.js';
import { as, type Visitor } from '../../harness/visitor.js';

interface Criterion {
  code: string;
  weight: number;
  usual: number;
}

/** Two busy cores may take this long. */
jest.setTimeout(120_000);

describe('a Labo tunes its scoring', () => {
  let app: TestApp;
  let second: TestProcess;
  let world: World;
  let labo: Labo;
  let association: Organisation;
  let farAway: Organisation;
  let need: Listing;
  let farOffer: Listing;
  let animator: Visitor;
  let volunteer: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    second = await startProcess('worker', app.env);
    world = new World(app.database);
    labo = await world.aLabo();
    association = await world.anOrganisation(labo, { name: 'Halte Répit' });
    const company = await world.anOrganisation(labo, { name: 'Cabinet du Rhin', kind: 'entreprise' });
    farAway = await world.anOrganisation(labo, {
      name: 'Ateliers du Ponant',
      kind: 'entreprise',
      communeCode: '29019',
    });
    need = await world.aNeed(association);
    for (let i = 0; i < 8; i++) await world.anOffer(company, { title: `Heures de juriste, équipe ${i}` });
    farOffer = await world.anOffer(farAway);
    animator = await as(app.url, (await world.anAnimator(labo)).email);
    volunteer = await as(app.url, (await world.aMember(association)).email);
  }, 120_000);

  afterAll(async () => {
    await second?.stop();
    await app?.stop();
  }, 30_000);

  const settings = async () =>
    (await animator.get(`/api/labos/${labo.id}/scoring-settings`).expect(200)).body;
  const weight = (view: { criteria: Criterion[] }, code: string) =>
    view.criteria.find((criterion) => criterion.code === code)!.weight;

  async function score(visitor = animator, { id } = labo) {
    await visitor.post(`/api/labos/${id}/scoring-runs`).expect(202);
    return eventually(
      'a finished run',
      async () => {
        const { run } = (await visitor.get(`/api/labos/${id}/scoring-runs/latest`)).body;
        return run.state === 'done' && run;
      },
      90_000,
    );
  }

  it('starts with the usual weights, and tells nobody else', async () => {
    const view = await settings();
    expect(view).toMatchObject({ learning: true, learned: null, unlikelyShare: 0.04, resetAt: null });
    for (const { weight, usual } of view.criteria) expect(weight).toBeCloseTo(usual, 3);
    await volunteer.get(`/api/labos/${labo.id}/scoring-settings`).expect(403);
  });

  it('learns from refusals, within bounds, and says what changed', async () => {
    await score();
    const { items } = (
      await volunteer.get(`/api/organisations/${association.id}/suggestions?state=open`).expect(200)
    ).body;
    expect(items).toHaveLength(8);
    for (const { id } of items) {
      await volunteer
        .put(`/api/suggestions/${id}/answer`, {
          organisationId: association.id,
          answer: 'declined',
          reason: 'too_far',
        })
        .expect(200);
    }
    const view = await eventually(
      'eight refusals learned',
      async () => {
        const view = await settings();
        return view.learned?.reactions === 8 && view;
      },
      60_000,
    );
    const [change] = view.learned.changes;
    expect(change).toMatchObject({ criterion: 'territory', before: 0.1 });
    expect(change.because).toMatch(
      /^« Territoire » compte davantage : 10,0 % → \d\d,\d %, d’après 8 réponses$/,
    );
    expect(weight(view, 'territory')).toBeGreaterThan(0.11);
    expect(weight(view, 'territory')).toBeLessThanOrEqual(0.2);
  });

  it('scores with its own weights, without what it switched off', async () => {
    const chosen = { switchedOff: ['text'], unlikelyShare: 0.1, learning: true };
    const changed = await animator.put(`/api/labos/${labo.id}/scoring-settings`, chosen).expect(200);
    expect(weight(changed.body, 'text')).toBe(0);
    expect(changed.body.criteria.reduce((sum: number, { weight }: Criterion) => sum + weight, 0)).toBeCloseTo(
      1,
    );
    await score();
    const [run] = await app.database.query(
      'SELECT weights FROM scoring_run ORDER BY created_at DESC LIMIT 1',
    );
    expect(run.weights).toMatchObject({ text: 0, territory: weight(changed.body, 'territory') });
    const nothing = { ...chosen, switchedOff: changed.body.criteria.map(({ code }: Criterion) => code) };
    await animator.put(`/api/labos/${labo.id}/scoring-settings`, nothing).expect(422);
    await animator
      .put(`/api/labos/${labo.id}/scoring-settings`, { ...chosen, unlikelyShare: 0.9 })
      .expect(422);
  });

  it('goes back to the usual weights, and the answers given before teach nothing any more', async () => {
    const back = (await animator.post(`/api/labos/${labo.id}/scoring-settings/reset`).expect(200)).body;
    expect(back).toMatchObject({ learned: null, resetAt: expect.any(String) });
    expect(weight(back, 'territory')).toBe(0.1);
    const { items } = (
      await volunteer.get(`/api/organisations/${association.id}/suggestions?state=declined`).expect(200)
    ).body;
    await volunteer
      .put(`/api/suggestions/${items[0].id}/answer`, { organisationId: association.id, answer: 'interested' })
      .expect(200);
    const after = await eventually('one answer learned', async () => {
      const view = await settings();
      return view.learned && view;
    });
    expect(after.learned.reactions).toBe(1);
  });

  it('says why two listings the animator names were not brought together', async () => {
    const ask = (pair: object) =>
      animator.get(`/api/labos/${labo.id}/why-not?${new URLSearchParams(pair as Record<string, string>)}`);
    const far = (await ask({ needId: need.id, offerId: farOffer.id }).expect(200)).body;
    expect(far).toMatchObject({
      because: 'gate',
      total: null,
      offer: { organisation: 'Ateliers du Ponant' },
      reasons: [expect.objectContaining({ criterion: 'meeting_perimeters', kind: 'fact' })],
    });
    const [refused] = await app.database.query(
      `SELECT need_id, offer_id FROM suggestion WHERE status = 'refused' LIMIT 1`,
    );
    expect(
      (await ask({ needId: refused.need_id, offerId: refused.offer_id }).expect(200)).body,
    ).toMatchObject({
      because: 'refused',
      total: expect.any(Number),
    });
    await ask({ needId: farOffer.id, offerId: need.id }).expect(404);
  });

  it('tells an author what the scoring understands of a text', async () => {
    const text = {
      side: 'need',
      kind: 'association',
      title: 'Huit ordinateurs pour l’aide aux devoirs',
      description:
        'Il nous manque huit ordinateurs portables pour des collégiens. Il nous faut 2 500 euros pour les acheter.',
    };
    const { body } = await volunteer.post('/api/listings/inferences', text).expect(200);
    expect(body).toMatchObject({ partnershipTypes: ['mecenat'], amount: { min: 2500, max: 2500 } });
    expect(body.modalities).toContain('materiel');
    await volunteer.post('/api/listings/inferences', { ...text, side: 'both' }).expect(422);
  });

  describe('whose listings are many', () => {
    let large: Labo;
    let responsible: Visitor;

    beforeAll(async () => {
      large = await world.aLabo();
      responsible = await as(app.url, (await world.anAnimator(large)).email);
      const seeker = await world.anOrganisation(large, { name: 'Vingt besoins' });
      const giver = await world.anOrganisation(large, { name: 'Mille offres', kind: 'entreprise' });
      await copy(await world.aNeed(seeker), 19);
      // Its own offers are no partners for these: many pairs to score, few to keep.
      await copy(await world.aNeed(giver), 979);
      await copy(await world.anOffer(giver), 999);
    });

    const copy = ({ id }: Listing, times: number) =>
      app.database.query(
        `INSERT INTO listing (labo_id, organisation_id, side, status, title, description, partnership_types, themes, modalities, published_at)
         SELECT labo_id, organisation_id, side, status, title || ' ' || n, description, partnership_types, themes, modalities, published_at
         FROM listing, generate_series(1, $2) AS n WHERE id = $1`,
        [id, times],
      );

    it('stops a run when asked, and leaves the suggestions as they were', async () => {
      const { body } = await responsible.post(`/api/labos/${large.id}/scoring-runs`).expect(202);
      const stopped = await responsible
        .post(`/api/labos/${large.id}/scoring-runs/${body.id}/cancel`)
        .expect(200);
      expect(stopped.body.state).toBe('cancelled');
      await animator.post(`/api/labos/${labo.id}/scoring-runs/${body.id}/cancel`).expect(404);
    });

    it('shares the next run between two workers, and gathers what they found', async () => {
      const run = await score(responsible, large);
      expect(run).toMatchObject({ needs: 1000, offers: 1000, progress: 1 });
      expect(run.suggestions).toBeGreaterThanOrEqual(160);
      const shards = await app.database.query(
        'SELECT part, worker, edges FROM scoring_shard WHERE run_id = $1 ORDER BY part',
        [run.id],
      );
      expect(shards.map(({ part, edges }: { part: number; edges: null }) => ({ part, edges }))).toEqual([
        { part: 0, edges: null },
        { part: 1, edges: null },
      ]);
      expect(new Set(shards.map(({ worker }: { worker: string }) => worker)).size).toBe(2);
      const [{ count }] = await app.database.query(
        `SELECT count(DISTINCT run_id)::int FROM suggestion WHERE labo_id = $1`,
        [large.id],
      );
      expect(count).toBe(1);
    });
  });
});
