import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import type { Listing } from '../../src/modules/listings/listing.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { eventually } from '../harness/eventually.js';
import { as, type Visitor } from '../harness/visitor.js';

/** Two busy cores may take this long. */
jest.setTimeout(120_000);
const PATIENCE_MS = 60_000;

describe('what changed is scored again', () => {
  let app: TestApp;
  let labo: Labo;
  let company: Organisation;
  let need: Listing;
  let offer: Listing;
  let farNeed: Listing;
  let farOffer: Listing;
  let animator: Visitor;
  let world: World;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app.database);
    labo = await world.aLabo();
    const association = await world.anOrganisation(labo, { name: 'Halte Répit' });
    company = await world.anOrganisation(labo, { name: 'Cabinet du Rhin', kind: 'entreprise' });
    const breton = await world.anOrganisation(labo, {
      name: 'Ateliers du Ponant',
      kind: 'entreprise',
      communeCode: '29019',
    });
    need = await world.aNeed(association);
    farNeed = await world.aNeed(association, { title: 'Un juriste à Brest', otherCommunes: ['29019'] });
    offer = await world.anOffer(company);
    farOffer = await world.anOffer(breton);
    animator = await as(app.url, (await world.anAnimator(labo)).email);
    await animator.post(`/api/labos/${labo.id}/scoring-runs`).expect(202);
    await eventually(
      'a finished run',
      async () => (await animator.get(`/api/labos/${labo.id}/scoring-runs/latest`)).body.run.state === 'done',
      PATIENCE_MS,
    );
  }, 120_000);

  afterAll(async () => {
    await app?.stop();
  }, 30_000);

  const statusOf = async (needId: string, offerId: string): Promise<string | undefined> => {
    const [row] = await app.database.query(
      'SELECT status FROM suggestion WHERE need_id = $1 AND offer_id = $2',
      [needId, offerId],
    );
    return row?.status;
  };
  const becomes = (status: string, { id }: Listing = offer) =>
    eventually(`a suggestion ${status}`, async () => (await statusOf(need.id, id)) === status, PATIENCE_MS);
  const openOf = async ({ id }: Listing): Promise<number> => {
    const [row] = await app.database.query('SELECT suggestion_count FROM listing WHERE id = $1', [id]);
    return row.suggestion_count;
  };

  async function saveProfile({ id }: Organisation, given: object): Promise<void> {
    const { fields, version } = (await animator.get(`/api/organisations/${id}/form`).expect(200)).body;
    await animator.put(`/api/organisations/${id}`, { ...fields, version, ...given }).expect(200);
  }

  it('meets from its second place a partner whom the first does not reach', async () => {
    expect(await statusOf(farNeed.id, farOffer.id)).toBe('open');
    expect(await statusOf(need.id, farOffer.id)).toBeUndefined();
  });

  it('withdraws the suggestions of an organisation that pauses, and brings them back when it returns', async () => {
    expect(await statusOf(need.id, offer.id)).toBe('open');
    await saveProfile(company, { pausedUntil: '2099-01-01' });
    await becomes('withdrawn');
    expect(await openOf(offer)).toBe(0);
    await saveProfile(company, { pausedUntil: null });
    await becomes('open');
    expect(await openOf(offer)).toBe(2);
  });

  it('proposes nothing between two profiles that became one, until they are two again', async () => {
    const { body: merge } = await animator
      .post(`/api/organisations/${need.organisationId}/merges`, { fromId: company.id })
      .expect(201);
    await becomes('withdrawn');
    await animator.post(`/api/merges/${merge.id}/undo`).expect(200);
    await becomes('open');
  });

  it('proposes a new offer to those who wait, without scoring the others again', async () => {
    const partner = await world.anOrganisation(labo, { name: 'Étude du Nord', kind: 'entreprise' });
    const { email } = await world.aMember(partner);
    const draft = await world.anOffer(partner, { status: 'draft', title: 'Conseils d’un juriste' });
    const [before] = await app.database.query('SELECT xmin FROM suggestion WHERE offer_id = $1', [
      farOffer.id,
    ]);
    const member = await as(app.url, email);
    await member.post(`/api/listings/${draft.id}/publish`, { charter: true }).expect(200);
    await becomes('open', draft);
    const [after] = await app.database.query('SELECT xmin FROM suggestion WHERE offer_id = $1', [
      farOffer.id,
    ]);
    expect(after).toEqual(before);
  });
});
