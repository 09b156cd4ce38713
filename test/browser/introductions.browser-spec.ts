import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Account } from '../../src/modules/accounts/account.entity.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { launchChromium } from '../../src/tools/screens/launch-chromium.js';
import { aSuggestion } from '../factories/suggestions.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { type Person, PHONE, sitDown, WIDE } from '../harness/browser.js';
import { type Days, startDays } from '../harness/days.js';
import type { CaughtMail } from '../harness/mail-catcher.js';
import { as, enterAs } from '../harness/visitor.js';

/** A Tuesday in French office hours. */
const FIRST_DAY = '2026-12-01T09:30:00Z';
const DAY_MS = 86_400_000;
/** Set to a folder, keeps a picture of each screen. */
const PICTURES = process.env.TANDEM_PICTURES;

describe('from a suggestion to an introduction', () => {
  let app: TestApp;
  let browser: Browser;
  let lived: Days;
  let told: CaughtMail[] = [];
  let labo: Labo;
  let [association, company]: Organisation[] = [];
  let [claire, paul, anna]: Account[] = [];
  let [byClaire, byPaul, byAnna]: Person[] = [];

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp({ env: { TANDEM_NOW: FIRST_DAY } }), launchChromium()]);
    lived = await startDays(app);
    const world = new World(app.database);
    labo = await world.aLabo({ name: 'Labo d’essai', senderName: 'Labo d’essai' });
    await app.database.query('INSERT INTO labo_correspondence (labo_id, digests_held) VALUES ($1, true)', [
      labo.id,
    ]);
    association = await world.anOrganisation(labo, { name: 'Halte Répit', referentName: 'Claire Schmitt' });
    company = await world.anOrganisation(labo, {
      name: 'Rives du Rhin',
      kind: 'entreprise',
      referentName: 'Paul Roth',
      phone: '+33388000001',
    });
    claire = await world.aMember(association, { firstName: 'Claire' });
    paul = await world.aMember(company, { firstName: 'Paul', lastName: 'Roth' });
    anna = await world.anAnimator(labo, { firstName: 'Anna', lastName: 'Weber' });
    [byClaire, byPaul, byAnna] = await Promise.all([claire, paul, anna].map(signedIn));
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await lived?.stop();
    await app?.stop();
  });

  async function signedIn({ email }: Account): Promise<Person> {
    const person = await sitDown(browser, app.url);
    await enterAs(person.page.context(), app.url, email);
    await person.page.goto('/');
    await person.page.getByRole('navigation', { name: 'Navigation principale' }).waitFor();
    return person;
  }

  const pair = () => aSuggestion(new World(app.database), app.database, association, company);
  const dismissAll = () =>
    app.database.query(`UPDATE suggestion SET status = 'withdrawn' WHERE status = 'open'`);
  const titled = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  /** What left since the last look, once that day has passed. */
  async function liveOn(days: number): Promise<string[]> {
    await lived.live(new Date(Date.parse(FIRST_DAY) + days * DAY_MS));
    told = [...app.mail.caught];
    app.mail.clear();
    return told.map(({ to, mail }) => `${to[0]}: ${(mail.subject ?? '').replace(/[\u00A0\u202F]/g, ' ')}`);
  }

  async function picture(page: Page, name: string): Promise<void> {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    for (const [size, viewport] of Object.entries({ wide: WIDE, phone: PHONE })) {
      await page.setViewportSize(viewport);
      await page.screenshot({ path: join(PICTURES, `${name}-${size}.png`), fullPage: true });
    }
    await page.setViewportSize(WIDE);
  }

  it('opens contacts when both are interested, and follows the pair to its meeting', async () => {
    const id = await pair();
    for (const [{ page }, organisation] of [
      [byClaire, association],
      [byPaul, company],
    ] as const) {
      await page.goto(`/suggestions/${id}?organisation=${organisation.id}`);
      await page.getByRole('button', { name: 'Ça m’intéresse' }).click();
    }
    await byPaul.page.getByText('Claire Schmitt').first().waitFor();
    const { page } = byClaire;
    await page.getByRole('link', { name: 'Mises en relation' }).click();
    await page.getByRole('link', { name: 'Halte Répit et Rives du Rhin' }).click();
    await titled(page, 'Halte Répit et Rives du Rhin');
    await page.getByRole('link', { name: /88 00 00 01/ }).waitFor();
    await page.getByRole('button', { name: 'Nous nous sommes vus' }).click();
    await page.getByText('Rendez-vous tenu').first().waitFor();
    expect(await byClaire.flaws()).toEqual([]);
    await picture(page, 'introduction');
    await page.getByRole('button', { name: /^Messages/ }).click();
    await page
      .getByRole('link', { name: /Mise en relation/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Messages, tout est lu' }).waitFor();
  }, 240_000);

  it('hides what was refused, and the other side learns nothing', async () => {
    await dismissAll();
    const id = await pair();
    const { page } = byClaire;
    await page.goto(`/suggestions/${id}?organisation=${association.id}`);
    await page.getByRole('button', { name: 'Pas pour nous' }).click();
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /trop loin/i })
      .check();
    await page.getByRole('dialog').getByRole('button').last().click();
    await page
      .getByText(/Vous avez dit non|écart|Pas pour nous/i)
      .first()
      .waitFor();
    await page.goto('/suggestions');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: 'Mécénat de compétences juridiques' }).count()).toBe(0);
    const [row] = await app.database.query(
      `SELECT need_reason, status FROM introduction JOIN suggestion ON id = suggestion_id WHERE id = $1`,
      [id],
    );
    expect(row).toEqual({ need_reason: 'too_far', status: 'refused' });
    const paulReads = await as(app.url, paul.email);
    const answer = await paulReads.get(`/api/suggestions/${id}?organisationId=${company.id}`).expect(200);
    expect(JSON.stringify(answer.body)).not.toMatch(/declined|too_far/);
  }, 240_000);

  it('reminds on day 7, reports on day 14, closes on day 21, as the people read it', async () => {
    await dismissAll();
    const id = await pair();
    await byClaire.page.goto(`/suggestions/${id}?organisation=${association.id}`);
    await byClaire.page.getByRole('button', { name: 'Ça m’intéresse' }).click();
    await byClaire.page.getByText('Changer d’avis').waitFor();
    await liveOn(0);
    expect(await liveOn(7.1)).toEqual([`${paul.email}: Halte Répit attend votre réponse`]);
    expect(await liveOn(14.2)).toEqual([`${claire.email}: Pas encore de réponse de Rives du Rhin`]);
    expect(await liveOn(21.3)).toEqual([`${claire.email}: Piste refermée : Rives du Rhin`]);
    await byClaire.page.reload();
    await byClaire.page.getByRole('button', { name: /non lu/ }).click();
    await byClaire.page.getByRole('link', { name: /Piste refermée/ }).click();
    await byClaire.page.waitForURL(/\/suggestions\b/);
    await titled(byClaire.page, /piste|Suggestions/i);
  }, 300_000);

  it('leads the animator from a call to an introduction', async () => {
    await dismissAll();
    await app.database.query('DELETE FROM introduction');
    const id = await pair();
    const asClaire = await as(app.url, claire.email);
    await asClaire
      .put(`/api/suggestions/${id}/answer`, { organisationId: association.id, answer: 'interested' })
      .expect(200);
    const { page } = byAnna;
    await page.goto('/aujourdhui');
    await page.getByText('N’a pas répondu à un intérêt').waitFor();
    expect(await byAnna.flaws()).toEqual([]);
    await picture(page, 'today');
    await page.getByText(/^Au clavier/).waitFor();
    await page.keyboard.press('j');
    await page
      .getByRole('link', { name: 'Rives du Rhin', exact: true })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('p');
    await page.getByRole('menuitem', { name: 'Demain' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: 'Demain' }).waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByText('Appel à Rives du Rhin').waitFor();
    await picture(page, 'call');
    await page.getByRole('button', { name: 'Oui, ça l’intéresse' }).click();
    await page.getByText('Réponse notée pour Rives du Rhin').waitFor();
    await page.getByRole('link', { name: 'Mises en relation' }).click();
    await page.getByRole('link', { name: 'Halte Répit et Rives du Rhin' }).click();
    await page.getByText('Anna Weber').first().waitFor();
    expect(await byAnna.flaws()).toEqual([]);
    const mails = await liveOn(0);
    expect(mails.filter((line) => line.includes('Mise en relation')).length).toBeGreaterThanOrEqual(2);
  }, 240_000);

  it('stops the messages without signing in, and only once confirmed', async () => {
    await dismissAll();
    await pair();
    const asAnna = await as(app.url, anna.email);
    await asAnna.post(`/api/labos/${labo.id}/digest-runs`).expect(202);
    await liveOn(0);
    const digest = told.find(({ to, mail }) => to[0] === claire.email && /piste/.test(mail.subject ?? ''))!;
    const address = digest.mail.html!.match(/href="[^"]*(\/courrier\/preferences\?t=[^"]*arret=1)"/)![1];
    const stranger = await sitDown(browser, app.url);
    await stranger.page.goto(address.replace(/&amp;/g, '&'));
    await stranger.page.getByRole('heading', { name: 'Vos messages' }).waitFor();
    expect(await digestOf(claire)).toBe('weekly');
    expect(await stranger.flaws()).toEqual([]);
    await picture(stranger.page, 'unsubscribe');
    await stranger.page.getByRole('button', { name: 'Ne plus recevoir' }).click();
    await stranger.page.getByText('Vous ne recevez plus ces messages').waitFor();
    expect(await digestOf(claire)).toBe('never');

    const yes = digest.mail
      .html!.match(/href="[^"]*(\/courrier\/reponse\?t=[^"]*)"/)![1]
      .replace(/&amp;/g, '&');
    await stranger.page.goto(yes);
    await picture(stranger.page, 'answer');
    await stranger.page.getByRole('button', { name: 'Oui, ça m’intéresse' }).click();
    await stranger.page.getByText('C’est noté').waitFor();
    expect(await stranger.flaws()).toEqual([]);
  }, 240_000);

  it('tells whoever follows a message with another account why the suggestion stays closed', async () => {
    const id = await pair();
    const administrator = await new World(app.database).anAccount({ administrator: true });
    const by = await sitDown(browser, app.url);
    await enterAs(by.page.context(), app.url, administrator.email);
    await by.page.goto(`/suggestions/${id}?organisation=${association.id}`);
    await by.page.getByText('Cette piste ne s’ouvre pas avec ce compte').waitFor();
    expect(await by.flaws()).toEqual([]);
    await picture(by.page, 'closed-suggestion');
    await by.page.getByRole('link', { name: 'Revenir à mon accueil' }).click();
    await by.page.waitForURL(/labos|comptes/);
  }, 240_000);

  const digestOf = async ({ id }: Account): Promise<string> => {
    const [{ digest }] = await app.database.query('SELECT digest FROM account WHERE id = $1', [id]);
    return digest;
  };
});
