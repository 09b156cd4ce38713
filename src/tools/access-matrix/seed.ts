import { createHmac, randomUUID } from 'node:crypto';
import { newApiKey } from '../../modules/access/api-key-token.js';
import { apiScopes } from '../../platform/http/api-scopes.js';
import { hashOf, newSecret } from '../../platform/secrets/secret-token.js';
import type { Place, Role } from './declared.js';
import { TRIAL_SECRET } from './product.js';
import { FOREIGN, type LeakyWorld, PRIVATE } from './world.js';

/** The headers a caller sends. */
export type Person = Record<string, string>;

export interface Seeded {
  people: Record<Exclude<Role, 'anonymous'>, Person>;
  /** Ids of objects by kind and place. */
  ids: LeakyWorld['ids'];
}

const explanation = (place: Place) => {
  const summary = place === 'foreign' ? `${FOREIGN} raison` : 'clair raison';
  return JSON.stringify({ summary, reasons: [] });
};

/**
 * Two Labos. In the caller's: organisation A (the caller's own), B (another, whose contacts and refusals are secret),
 * C (introduced to A, and met at an event). In the other Labo everything says so.
 */
export async function seed(world: LeakyWorld): Promise<Seeded> {
  await world.add('labo', 'own', { slug: 'clair', departements: ['67'] });
  world.ids.labo.other = world.ids.labo.own;
  await world.add('labo', 'foreign', { slug: FOREIGN, departements: ['68'] });
  const labo = world.ids.labo;

  const organisation = (place: Place, email: string, phone: string) =>
    world.add('organisation', place, {
      labo_id: labo[place],
      kind: 'association',
      commune_code: '67482',
      email,
      phone,
    });
  const a = await organisation('own', 'a@clair.example', '+33199000001');
  const b = await organisation('other', `${PRIVATE}@b.example`, SECRET_PHONE);
  const f = await organisation('foreign', `contact@${FOREIGN}.example`, '+33199000003');
  const c = await organisation('own', 'c@clair.example', '+33199000004');
  const g = await organisation('foreign', `g@${FOREIGN}.example`, '+33199000005');

  const account = (place: Place, more: Record<string, unknown> = {}) => world.add('account', place, more);
  const [responsible, contributor, animator, head] = [
    await account('own'),
    await account('own'),
    await account('own'),
    await account('own'),
  ];
  const neighbour = await account('other', { email: `${PRIVATE}-voisin@b.example` });
  const stranger = await account('foreign');
  const administrator = await world.add('account', 'own', { administrator: true });
  const member = (organisation_id: string, account_id: string, role: string, place: Place) =>
    world.add('organisation_member', place, { organisation_id, account_id, role });
  await member(a, responsible, 'head', 'own');
  await member(a, contributor, 'contributor', 'own');
  await member(b, neighbour, 'head', 'other');
  await member(f, stranger, 'head', 'foreign');
  await world.add('labo_staff', 'own', { account_id: animator, role: 'animator' });
  await world.add('labo_staff', 'own', { account_id: head, role: 'head' });
  await world.add('labo_staff', 'foreign', { account_id: await account('foreign'), role: 'head' });

  await seedPairs(world, { a, b, c, f, g });
  await seedEvents(world, { a, b, c, f, g });
  for (const place of ['own', 'other', 'foreign'] as const)
    await world.add('organisation_merge', place, { moved: '[]', filled: '{}' });
  for (const place of ['own', 'other', 'foreign'] as const) await world.add('invitation', place, INVITATION);
  const key = await addKey(world);
  await world.fillTheRest();
  const accounts = { responsible, contributor, animator, head, administrator };
  const people = {} as Seeded['people'];
  for (const [role, id] of Object.entries(accounts))
    people[role as keyof Seeded['people']] = await signIn(world, id);
  people['api-key'] = key;
  return { people, ids: world.ids };
}

export const SECRET_PHONE = '+33199000042';

type Organisations = Record<'a' | 'b' | 'c' | 'f' | 'g', string>;

async function seedPairs(world: LeakyWorld, { a, b, c, f, g }: Organisations): Promise<void> {
  const listing = (place: Place, organisation_id: string, side: string, status = 'published') =>
    world.add('listing', place, { organisation_id, side, status, published_at: new Date() });
  const [needA, needB, needF] = [
    await listing('own', a, 'need'),
    await listing('other', b, 'need'),
    await listing('foreign', f, 'need'),
  ];
  const [offerB, offerC, offerG] = [
    await listing('other', b, 'offer'),
    await listing('own', c, 'offer'),
    await listing('foreign', g, 'offer'),
  ];
  await listing('other', b, 'need', 'draft');

  for (const place of ['own', 'foreign'] as const) {
    await world.add('job_request', place, {
      queue: 'scoring',
      payload: JSON.stringify({ laboId: world.ids.labo[place], runId: '0' }),
      state: 'done',
    });
    await world.add('scoring_run', place, { as_of: '2026-11-22' });
  }
  world.ids.job_request.other = world.ids.job_request.own;
  world.ids.scoring_run.other = world.ids.scoring_run.own;

  const suggestion = (place: Place, need: [string, string], offer: [string, string]) =>
    world.add('suggestion', place, {
      need_id: need[0],
      need_organisation_id: need[1],
      offer_id: offer[0],
      offer_organisation_id: offer[1],
      partnership_type: 'mecenat',
      parts: '[]',
      for_need: explanation(place),
      for_offer: explanation(place),
    });
  const open = await suggestion('own', [needA, a], [offerB, b]);
  const refused = await suggestion('other', [needB, b], [offerC, c]);
  const introduced = await suggestion('own', [needA, a], [offerC, c]);
  const foreign = await suggestion('foreign', [needF, f], [offerG, g]);
  const answer = (place: Place, suggestion_id: string, more: object) =>
    world.add('introduction', place, { suggestion_id, need_comment: null, offer_comment: null, ...more });
  await answer('own', open, {
    offer_answer: 'declined',
    offer_reason: 'other',
    offer_comment: `${PRIVATE} : nous n’avons pas confiance`,
  });
  await answer('other', refused, { need_answer: 'declined', need_comment: `${PRIVATE} refus` });
  const now = new Date();
  await answer('own', introduced, {
    need_answer: 'interested',
    offer_answer: 'interested',
    introduced_at: now,
  });
  await answer('foreign', foreign, { need_answer: 'declined', need_comment: `${FOREIGN} refus` });
}

async function seedEvents(world: LeakyWorld, { a, b, c, f, g }: Organisations): Promise<void> {
  const event = (place: Place) =>
    world.add('event', place, {
      kind: 'speed_dating',
      starts_at: new Date(Date.now() + 7 * 86_400_000),
      rounds: 3,
      round_minutes: 7,
      pause_minutes: 3,
      tables: 5,
    });
  const join = (place: Place, event_id: string, organisation_id: string, side: string) =>
    world.add('registration', place, { event_id, organisation_id, side });
  const meet = async (place: Place, event_id: string, association_id: string, company_id: string) => {
    const schedule = { event_id, state: 'published', problem: PROBLEM, figures: FIGURES };
    const schedule_id = await world.add('event_schedule', place, schedule);
    await world.add('meeting', place, {
      schedule_id,
      association_id,
      company_id,
      partnership_type: 'mecenat',
    });
  };
  const [own, other, foreign] = [await event('own'), await event('other'), await event('foreign')];
  const first = await join('own', own, a, 'association');
  const facing = await join('own', own, c, 'company');
  await meet('own', own, first, facing);
  const second = await join('other', other, b, 'association');
  await meet('other', other, second, await join('other', other, c, 'company'));
  const third = await join('foreign', foreign, f, 'association');
  const fourth = await join('foreign', foreign, g, 'company');
  await meet('foreign', foreign, third, fourth);
  await world.add('wish', 'foreign', { from_registration_id: third, to_registration_id: fourth });
  await world.add('wish', 'own', { from_registration_id: first, to_registration_id: facing });
}

async function addKey(world: LeakyWorld): Promise<Person> {
  const token = newApiKey();
  await world.add('api_key', 'own', { hash: hashOf(token), prefix: token.slice(0, 10), scopes: apiScopes });
  await world.add('api_key', 'foreign', { scopes: apiScopes });
  world.ids.api_key.other = world.ids.api_key.own;
  return { authorization: `Bearer ${token}` };
}

const INVITATION = {
  kind: 'colleague',
  role: 'contributor',
  expires_at: new Date(Date.now() + 7 * 86_400_000),
};

const PROBLEM = JSON.stringify({ rounds: 3, tables: 5, participants: [], pairings: [] });
const FIGURES = JSON.stringify({ boundText: 'le maximum possible' });

/** A session as the sign-in opens it, second step done; the cookie is the token and its signature. */
async function signIn(world: LeakyWorld, accountId: string): Promise<Person> {
  const token = newSecret(24);
  const csrfToken = newSecret(24);
  await world.add('session', 'own', {
    id: randomUUID(),
    token,
    account_id: accountId,
    csrf_token: csrfToken,
    second_step_at: new Date(),
    expires_at: new Date(Date.now() + 3_600_000),
  });
  const signature = createHmac('sha256', TRIAL_SECRET).update(token).digest('base64');
  const cookie = encodeURIComponent(`${token}.${signature}`);
  return { cookie: `tandem_session=${cookie}`, 'x-csrf-token': csrfToken };
}
