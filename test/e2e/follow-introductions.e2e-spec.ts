import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Account } from '../../src/modules/accounts/account.entity.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { aSuggestion } from '../factories/suggestions.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { type Days, startDays } from '../harness/days.js';
import type { CaughtMail } from '../harness/mail-catcher.js';
import { as, type Visitor } from '../harness/visitor.js';

/** A Tuesday in French office hours. */
const FIRST_DAY = '2026-12-01T09:30:00Z';
const DAY_MS = 86_400_000;

describe('following introductions', () => {
  let app: TestApp;
  let lived: Days;
  let told: CaughtMail[] = [];
  let labo: Labo;
  let [association, company]: Organisation[] = [];
  let [claire, paul, animator]: { account: Account; visitor: Visitor }[] = [];
  const world = () => new World(app.database);
  const person = async (account: Account) => ({ account, visitor: await as(app.url, account.email) });

  beforeAll(async () => {
    app = await startTestApp({ env: { TANDEM_NOW: FIRST_DAY } });
    lived = await startDays(app);
    labo = await world().aLabo({ name: 'Labo d’essai', senderName: 'Labo d’essai' });
    // Digests have their own story.
    await app.database.query('INSERT INTO labo_correspondence (labo_id, digests_held) VALUES ($1, true)', [
      labo.id,
    ]);
    association = await world().anOrganisation(labo, { name: 'Halte Répit', referentName: 'Claire Schmitt' });
    company = await world().anOrganisation(labo, {
      name: 'Rives & "Cie" <b>',
      kind: 'entreprise',
      email: 'rives@organisation.example',
      referentName: 'Paul Roth',
      phone: '+33388000001',
    });
    claire = await person(await world().aMember(association, { firstName: 'Claire' }));
    paul = await person(await world().aMember(company, { firstName: 'Paul' }));
    animator = await person(await world().anAnimator(labo, { firstName: 'Anna', lastName: 'Weber' }));
  }, 240_000);

  afterAll(async () => {
    await lived?.stop();
    await app?.stop();
  });

  const answer = (who: Visitor, suggestion: string, organisationId: string, given: string) =>
    who.put(`/api/suggestions/${suggestion}/answer`, { organisationId, answer: given }).expect(200);
  const pair = async () => aSuggestion(world(), app.database, association, company);
  /** What left since the last look, once that day has passed. */
  const at = async (days: number) => {
    await lived.live(new Date(Date.parse(FIRST_DAY) + days * DAY_MS));
    // What signing in tells has its own story.
    told = app.mail.caught.filter(({ mail }) => !/votre compte Tandem/.test(plain(mail.subject ?? '')));
    app.mail.clear();
    return told.map(({ to, mail }) => `${to[0]}: ${plain(mail.subject ?? '')}`).sort();
  };

  it('opens contacts when both said yes, and tells both whom to call and what to ask', async () => {
    const id = await pair();
    await answer(claire.visitor, id, association.id, 'interested');
    await claire.visitor.get(`/api/introductions/${id}`).expect(404);
    await answer(paul.visitor, id, company.id, 'interested');
    const mine = (await claire.visitor.get(`/api/introductions/${id}`).expect(200)).body;
    expect(mine).toMatchObject({
      state: 'introduced',
      offer: { contacts: { name: 'Paul Roth', phone: '+33388000001' } },
      moves: ['in_talks', 'met', 'partnership', 'no_follow_up'],
      note: null,
    });
    expect(mine.history.map(({ kind }: { kind: string }) => kind)).toEqual(['introduced']);
    expect(await at(0)).toEqual(
      [
        `${claire.account.email}: Mise en relation : Halte Répit et Rives & "Cie" <b>`,
        `${paul.account.email}: Mise en relation : Rives & "Cie" <b> et Halte Répit`,
      ].sort(),
    );
    const [{ mail }] = told.filter(({ to }) => to[0] === claire.account.email);
    for (const said of [
      'Paul Roth',
      '03 88 00 00 01',
      'Trois questions',
      'Mécénat de compétences juridiques',
    ])
      expect(plain(mail.text ?? '')).toContain(said);
    expect(mail.html).not.toContain('<b>"');
    const { body: notices } = await claire.visitor.get('/api/me/notices').expect(200);
    expect(notices).toMatchObject({
      unread: 1,
      items: [{ title: mail.subject, path: `/mises-en-relation/${id}` }],
    });
    expect((await claire.visitor.post('/api/me/notices/read').expect(200)).body.unread).toBe(0);
  }, 240_000);

  it('follows a pair through its steps, and refuses those that do not follow', async () => {
    const id = await pair();
    await animator.visitor.post(`/api/introductions/${id}/introduce`).expect(200);
    await animator.visitor.post(`/api/introductions/${id}/introduce`).expect(409);
    const tell = (state: string) => paul.visitor.post(`/api/introductions/${id}/state`, { state });
    await tell('met').expect(200);
    await paul.visitor.put(`/api/introductions/${id}`, { nextStep: 'Signer en janvier' }).expect(200);
    await paul.visitor.put(`/api/introductions/${id}`, { note: 'secret' }).expect(403);
    await animator.visitor.put(`/api/introductions/${id}`, { note: 'Bien parti' }).expect(200);
    expect((await tell('partnership').expect(200)).body).toMatchObject({
      nextStep: 'Signer en janvier',
      note: null,
    });
    await tell('in_talks').expect(409);
    const { body } = await animator.visitor.get(`/api/introductions/${id}`).expect(200);
    expect(body).toMatchObject({ state: 'partnership', note: 'Bien parti', moves: [] });
    expect(body.history.map(({ kind, by }: { kind: string; by: string }) => `${kind} ${by}`)).toEqual([
      'introduced Anna Weber',
      'met Paul Schmitt',
      'next-step Paul Schmitt',
      'partnership Paul Schmitt',
    ]);
    await at(0);
  }, 240_000);

  it('asks once on day 7, reports on day 14 with other suggestions, closes on day 21, and does nothing twice', async () => {
    const id = await pair();
    const other = await pair();
    await answer(claire.visitor, id, association.id, 'interested');
    expect(await at(6)).toEqual([]);
    expect(await at(7.01)).toEqual([`${paul.account.email}: Halte Répit attend votre réponse`]);
    expect(await at(8)).toEqual([]);
    expect(await at(14.02)).toEqual([`${claire.account.email}: Pas encore de réponse de Rives & "Cie" <b>`]);
    expect(told[0].mail.html).toContain(`/suggestions/${other}`);
    expect(await at(20)).toEqual([]);
    expect(await at(21.03)).toEqual([`${claire.account.email}: Piste refermée : Rives & "Cie" <b>`]);
    expect(await at(40)).toEqual([]);
    const { body } = await animator.visitor.get(`/api/introductions/${id}`).expect(200);
    expect(body).toMatchObject({ state: 'expired', mayIntroduce: true });
    expect(body.history.map(({ kind }: { kind: string }) => kind)).toEqual([
      'answer-need',
      'chase',
      'report',
      'expired',
    ]);
  }, 300_000);

  it('gives the animator calls to make, takes their result, and lets them answer for somebody', async () => {
    const id = await pair();
    await answer(claire.visitor, id, association.id, 'interested');
    const day = async () => (await animator.visitor.get(`/api/labos/${labo.id}/today`).expect(200)).body;
    const [call] = (await day()).tasks.filter(({ kind }: { kind: string }) => kind === 'call');
    expect(call).toMatchObject({
      title: 'Rives & "Cie" <b>',
      phone: '+33388000001',
      mayAnswer: true,
      lastCall: null,
    });
    await animator.visitor
      .post(`/api/labos/${labo.id}/calls`, { organisationId: company.id, task: call.id, result: 'no_answer' })
      .expect(201);
    const after = await day();
    expect(after.tasks.map(({ id }: { id: string }) => id)).not.toContain(call.id);
    expect(after.snoozed).toBe(1);
    await animator.visitor.delete(`/api/labos/${labo.id}/tasks/${call.id}/snooze`).expect(200);
    const [again] = (await day()).tasks.filter(({ kind }: { kind: string }) => kind === 'call');
    expect(again.lastCall).toMatchObject({ result: 'no_answer', by: 'Anna Weber' });
    await animator.visitor
      .put(`/api/labos/${labo.id}/tasks/${call.id}/snooze`, { until: '2026-11-01' })
      .expect(422);
    await answer(animator.visitor, id, company.id, 'interested');
    const { body } = await animator.visitor.get(`/api/introductions/${id}`).expect(200);
    expect(body.state).toBe('introduced');
    expect(body.history.map(({ kind, by }: { kind: string; by: string }) => `${kind} ${by}`)).toEqual([
      'answer-need Claire Schmitt',
      'answer-offer Anna Weber',
      'introduced Anna Weber',
    ]);
    const [{ need_answered_by, offer_answered_by }] = await app.database.query(
      'SELECT need_answered_by, offer_answered_by FROM introduction WHERE suggestion_id = $1',
      [id],
    );
    expect([need_answered_by, offer_answered_by]).toEqual([null, animator.account.id]);
  }, 240_000);
});

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
