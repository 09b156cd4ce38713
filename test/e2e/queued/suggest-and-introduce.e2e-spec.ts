import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Labo } from '../../../src/modules/labos/labo.entity.js';
import type { Organisation } from '../../../src/modules/organisations/organisation.entity.js';
import { World } from '../../factories/world.js';
import { startTestApp, type TestApp } from '../../harness/app.js';
import { eventually } from '../../harness/eventually.js';
import { as, type Visitor } from '../../harness/visitor.js';

describe('from a need and an offer to an introduction', () => {
  let app: TestApp;
  let labo: Labo;
  let association: Organisation;
  let company: Organisation;
  let animator: Visitor;
  let volunteer: Visitor;
  let employer: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    const world = new World(app.database);
    labo = await world.aLabo();
    association = await world.anOrganisation(labo, { name: 'Halte Répit', communeCode: '67482' });
    company = await world.anOrganisation(labo, {
      name: 'Cabinet Rives du Rhin',
      kind: 'entreprise',
      size: '12',
    });
    const farAway = await world.anOrganisation(labo, {
      name: 'Ateliers du Ponant',
      kind: 'entreprise',
      communeCode: '29019',
    });
    await world.aNeed(association);
    await world.anOffer(company);
    await world.anOffer(farAway);
    animator = await as(app.url, (await world.anAnimator(labo)).email);
    volunteer = await as(app.url, (await world.aMember(association)).email);
    employer = await as(app.url, (await world.aMember(company)).email);
  });

  afterAll(() => app?.stop());

  const cardsOf = async (visitor: Visitor, organisation: Organisation, state = 'open') =>
    (await visitor.get(`/api/organisations/${organisation.id}/suggestions?state=${state}`).expect(200)).body;

  it('scores in the background and tells how it went', async () => {
    const asked = await animator.post(`/api/labos/${labo.id}/scoring-runs`).expect(202);
    expect(asked.body).toMatchObject({ state: expect.stringMatching(/queued|running/), suggestions: 0 });
    const run = await eventually('a finished run', async () => {
      const { run } = (await animator.get(`/api/labos/${labo.id}/scoring-runs/latest`)).body;
      return run.state === 'done' && run;
    });
    expect(run).toMatchObject({ progress: 1, needs: 1, offers: 2, suggestions: 1, error: null });
    expect(run.fairness).toMatchObject({ servedShare: 1, offersWithoutPartner: 1 });
  });

  it('shows each side the other with its own reasons, and nobody far away', async () => {
    const mine = await cardsOf(volunteer, association);
    expect(mine).toMatchObject({
      total: 1,
      counts: { open: 1, interested: 0, later: 0, declined: 0, waiting: 0 },
    });
    const [card] = mine.items;
    expect(card.theirs.organisation.name).toBe('Cabinet Rives du Rhin');
    expect(card.mine.side).toBe('need');
    expect(card.reasons.length).toBeGreaterThanOrEqual(2);
    const sum = card.parts.reduce(
      (total: number, part: { value: number; weight: number }) => total + part.value * part.weight,
      0,
    );
    expect(sum).toBeCloseTo(card.score, 4);

    const [theirs] = (await cardsOf(employer, company)).items;
    expect(theirs).toMatchObject({ id: card.id, mine: { side: 'offer' } });
    expect(theirs.summary).not.toBe(card.summary);
  });

  it('opens contacts only when both said yes', async () => {
    const [{ id }] = (await cardsOf(volunteer, association)).items;
    const answer = (visitor: Visitor, organisation: Organisation, body: object) =>
      visitor.put(`/api/suggestions/${id}/answer`, { organisationId: organisation.id, ...body });

    const one = await answer(volunteer, association, { answer: 'interested' }).expect(200);
    expect(one.body).toMatchObject({ answer: 'interested', introduced: false, contacts: null });
    const seen = await employer.get(`/api/suggestions/${id}?organisationId=${company.id}`).expect(200);
    expect(seen.body).toMatchObject({ answer: null, theirAnswer: true, contacts: null });

    const both = await answer(employer, company, { answer: 'interested' }).expect(200);
    expect(both.body).toMatchObject({
      introduced: true,
      contacts: { name: 'Marc Dietrich', email: association.email, phone: association.phone },
    });
  });

  it('keeps a refusal private, sets the pair aside, and takes it back', async () => {
    const world = new World(app.database);
    const second = await world.anOffer(company, { title: 'Relecture de contrats par nos juristes' });
    await animator.post(`/api/labos/${labo.id}/scoring-runs`).expect(202);
    const card = await eventually('the new suggestion', async () =>
      (await cardsOf(employer, company)).items.find(
        (one: { mine: { id: string } }) => one.mine.id === second.id,
      ),
    );
    const path = `/api/suggestions/${card.id}/answer`;
    await employer
      .put(path, { organisationId: company.id, answer: 'declined', reason: 'no_capacity', comment: 'secret' })
      .expect(200);
    expect((await cardsOf(volunteer, association)).items).toEqual([]);
    expect((await cardsOf(employer, company, 'declined')).total).toBe(1);
    const other = await volunteer
      .get(`/api/suggestions/${card.id}?organisationId=${association.id}`)
      .expect(200);
    expect(JSON.stringify(other.body)).not.toMatch(/secret|no_capacity|declined/);

    await employer.delete(`${path}?organisationId=${company.id}`).expect(200);
    expect((await cardsOf(volunteer, association)).total).toBe(1);
  });

  it('withdraws the suggestions of a paused offer, and brings them back with it', async () => {
    const world = new World(app.database);
    const other = await world.anOrganisation(labo, { name: 'Études du Kochersberg', kind: 'entreprise' });
    const offer = await world.anOffer(other);
    const author = await as(app.url, (await world.aMember(other)).email);
    const mentions = async () =>
      (await cardsOf(volunteer, association)).items.some(
        (one: { theirs: { id: string } }) => one.theirs.id === offer.id,
      );
    expect(await mentions()).toBe(false);
    await author.post(`/api/listings/${offer.id}/pause`).expect(200);
    await author.post(`/api/listings/${offer.id}/publish`).expect(200);
    await eventually('the suggestion of what is published', mentions);
    await author.post(`/api/listings/${offer.id}/pause`).expect(200);
    await eventually('the withdrawal of what is paused', async () => !(await mentions()));
    await author.post(`/api/listings/${offer.id}/pause`).expect(409);
  });

  it('tells the animator whom to call', async () => {
    const world = new World(app.database);
    const silent = await world.anOrganisation(labo, { name: 'Transports Ried', kind: 'entreprise' });
    await world.anOffer(silent);
    await animator.post(`/api/labos/${labo.id}/scoring-runs`).expect(202);
    const card = await eventually('the suggestion of the silent company', async () =>
      (await cardsOf(volunteer, association)).items.find(
        (one: { theirs: { organisation: { id: string } } }) => one.theirs.organisation.id === silent.id,
      ),
    );
    await volunteer
      .put(`/api/suggestions/${card.id}/answer`, { organisationId: association.id, answer: 'interested' })
      .expect(200);
    const { tasks } = (await animator.get(`/api/labos/${labo.id}/today`).expect(200)).body;
    expect(tasks).toContainEqual(
      expect.objectContaining({
        kind: 'call',
        title: 'Transports Ried',
        phone: silent.phone,
        person: 'Marc Dietrich',
      }),
    );
  });
});
