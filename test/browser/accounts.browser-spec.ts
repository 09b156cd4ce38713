import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Account } from '../../src/modules/accounts/account.entity.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import { LaboStaff } from '../../src/modules/labos/labo-staff.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { launchChromium } from '../../src/tools/screens/launch-chromium.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { type Person, PHONE, sitDown } from '../harness/browser.js';
import { codeOf, enterAs, PASSWORD } from '../harness/visitor.js';

jest.setTimeout(240_000);

let app: TestApp;
let world: World;
let browser: Browser;
let labo: Labo;
let organisation: Organisation;
let head: Account;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), launchChromium()]);
  world = new World(app.database);
  labo = await world.aLabo({ name: 'Labo d’Alsace' });
  organisation = await world.anOrganisation(labo, { name: 'La Halte du Ried' });
  head = await world.aMember(organisation, { firstName: 'Marc', lastName: 'Dietrich' });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const titled = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const fill = (page: Page, label: string | RegExp, text: string) =>
  page.getByRole('textbox', { name: label }).fill(text);

async function openMenu(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: /^Compte de/ }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}

/** The address of the last message to somebody, as a path of this application. */
async function pathSentTo(email: string, pattern: RegExp): Promise<string> {
  const sent = await app.mail.waitFor(
    ({ to, mail }) => to.includes(email) && pattern.test(mail.text ?? ''),
    1,
    60_000,
  );
  return sent.at(-1)!.mail.text!.match(pattern)![0];
}

async function seatedAs(email: string): Promise<Person> {
  const person = await sitDown(browser, app.url);
  await enterAs(person.page.context(), app.url, email);
  return person;
}

describe('signing in', () => {
  it('by a link, for the first time, in the browser that opens it', async () => {
    const person = await sitDown(browser, app.url, PHONE);
    const { page } = person;
    await page.goto('/suggestions');
    await titled(page, 'Connexion');
    expect(await person.flaws()).toEqual([]);
    await fill(page, 'Adresse électronique', head.email);
    await press(page, 'Recevoir un lien de connexion');
    await titled(page, 'Consultez votre boîte');
    expect(await person.flaws()).toEqual([]);
    const path = await pathSentTo(head.email, /\/connexion\/lien#\S+/);

    const other = await sitDown(browser, app.url);
    await other.page.goto(path);
    await other.page.getByText(/demandé depuis un autre appareil/).waitFor();
    expect(await other.flaws()).toEqual([]);
    await other.leave();

    await page.goto(path);
    await page.getByText('Le lien est bon.').waitFor();
    expect(await person.flaws()).toEqual([]);
    await press(page, 'Me connecter');
    await titled(page, /^Bonjour/);
    await page.goto(path);
    await titled(page, 'Ce lien ne sert plus');
    await person.leave();
  });

  it('asks those who work for a Labo to associate an application, then for its codes', async () => {
    const animator = await world.anAnimator(labo, { firstName: 'Lucie' });
    const person = await sitDown(browser, app.url);
    const { page } = person;
    const withPassword = async () => {
      await page.goto('/connexion');
      await press(page, 'J’ai un mot de passe');
      await fill(page, 'Adresse électronique', animator.email);
      await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
      await press(page, 'Se connecter');
    };
    await withPassword();
    await titled(page, 'Protégez votre compte');
    await page.getByRole('img', { name: /Code QR/ }).waitFor();
    expect(await person.flaws()).toEqual([]);
    await page.goto('/aujourdhui');
    await titled(page, 'Protégez votre compte');
    const secret = (await page.locator('code').textContent())!.replaceAll(/\s/g, '');
    const served = codeOf(secret);
    await fill(page, 'Code à six chiffres', served);
    await press(page, 'Confirmer');
    await titled(page, 'Gardez vos codes de secours');
    expect(await page.getByRole('listitem').count()).toBe(10);
    expect(await person.flaws()).toEqual([]);
    await press(page, 'J’ai gardé mes codes, continuer');
    await page.getByRole('navigation', { name: 'Navigation principale' }).waitFor();
    // At rest before leaving: what the page still asked for would be answered to nobody.
    expect(await person.flaws()).toEqual([]);

    await openMenu(page, 'Se déconnecter');
    await titled(page, 'Connexion');
    await withPassword();
    await titled(page, 'Votre code');
    expect(await person.flaws()).toEqual([]);
    // A code serves once, however long ago that was.
    await fill(page, 'Code à six chiffres', served);
    await press(page, 'Continuer');
    await page.getByText(/n’est pas le bon/).waitFor();
    person.complaints.length = 0;
    await fill(page, 'Code à six chiffres', codeOf(secret, 1));
    await press(page, 'Continuer');
    await page.getByRole('navigation', { name: 'Navigation principale' }).waitFor();
    await person.leave();
  });
});

describe('bringing people in', () => {
  it('a responsable invites a colleague, who joins by the link', async () => {
    const person = await seatedAs(head.email);
    const { page } = person;
    await page.goto('/accueil');
    await openMenu(page, 'Votre équipe');
    await titled(page, 'Votre équipe');
    expect(await person.flaws()).toEqual([]);
    await fill(page, 'Adresse électronique', 'odile.kern@organisation.example');
    await press(page, 'Envoyer l’invitation');
    await page.getByRole('heading', { name: 'Invitations en attente' }).waitFor();
    expect(await person.flaws()).toEqual([]);

    const invited = await sitDown(browser, app.url, PHONE);
    await invited.page.goto(await pathSentTo('odile.kern@organisation.example', /\/invitation#\S+/));
    await titled(invited.page, 'Une invitation pour vous');
    await invited.page.getByText(/Marc Dietrich vous invite à rejoindre La Halte du Ried/).waitFor();
    expect(await invited.flaws()).toEqual([]);
    await fill(invited.page, 'Votre prénom', 'Odile');
    await fill(invited.page, 'Votre nom', 'Kern');
    await press(invited.page, 'Rejoindre l’organisation');
    await titled(invited.page, /^Bonjour/);
    await invited.leave();

    await page.reload();
    await page.getByText('Odile Kern').waitFor();
    await person.leave();
  });

  it('an animator hands a profile entered by phone to its people', async () => {
    const managed = await world.anOrganisation(labo, { name: 'Les Jardins de la Zorn' });
    const person = await seatedAs((await world.anAnimator(labo)).email);
    const { page } = person;
    await page.goto(`/organisations/${managed.id}`);
    await fill(page, 'Adresse de la personne', 'direction@jardins.example');
    expect(await person.flaws()).toEqual([]);
    await press(page, 'Envoyer le lien');
    await page.getByText('Invitations en attente').first().waitFor();
    expect(await person.flaws()).toEqual([]);

    const taker = await sitDown(browser, app.url);
    await taker.page.goto(await pathSentTo('direction@jardins.example', /\/invitation#\S+/));
    await taker.page.getByText(/a préparé la fiche de Les Jardins de la Zorn/).waitFor();
    await fill(taker.page, 'Votre prénom', 'Élise');
    await fill(taker.page, 'Votre nom', 'Roth');
    await press(taker.page, 'Prendre en main la fiche');
    await titled(taker.page, /^Bonjour/);
    await openMenu(taker.page, 'Votre équipe');
    await taker.page.getByText('Élise Roth').waitFor();
    await taker.leave();
    await person.leave();
  });
});

describe('once inside', () => {
  it('changes Labo without signing out', async () => {
    const both = await world.anAnimator(labo);
    const second = await world.aLabo({ name: 'Labo de Lorraine' });
    await app.database
      .getRepository(LaboStaff)
      .insert({ laboId: second.id, accountId: both.id, role: 'animator' });
    const person = await seatedAs(both.email);
    const { page } = person;
    await page.goto('/aujourdhui');
    const menu = page.getByRole('button', { name: /^Compte de/ });
    const before = (await menu.textContent())!.includes('Alsace')
      ? ['Alsace', 'Lorraine']
      : ['Lorraine', 'Alsace'];
    await menu.click();
    await page.getByRole('menuitem', { name: new RegExp(before[1]) }).click();
    await menu.filter({ hasText: before[1] }).waitFor();
    await openMenu(page, 'L’équipe du Labo');
    await titled(page, 'L’équipe du Labo');
    await page.getByText(new RegExp(`animent Labo d.*${before[1]}`)).waitFor();
    expect(await person.flaws()).toEqual([]);
    await person.leave();
  });

  it('closes a session left open elsewhere', async () => {
    const person = await seatedAs(head.email);
    const elsewhere = await sitDown(browser, app.url, PHONE);
    await elsewhere.page.goto('/connexion');
    await press(elsewhere.page, 'J’ai un mot de passe');
    await fill(elsewhere.page, 'Adresse électronique', head.email);
    await elsewhere.page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await press(elsewhere.page, 'Se connecter');
    await titled(elsewhere.page, /^Bonjour/);

    const { page } = person;
    await page.goto('/compte');
    await titled(page, 'Mon compte');
    await page.getByRole('heading', { name: 'Sessions ouvertes' }).waitFor();
    expect(await person.flaws()).toEqual([]);
    const rows = page.getByRole('list', { name: 'Sessions ouvertes' }).getByRole('listitem');
    const others = await rows.count();
    await page
      .getByRole('button', { name: /^Fermer la session/ })
      .first()
      .click();
    await page.getByText('Session fermée.').waitFor();
    await rows.nth(others - 1).waitFor({ state: 'detached' });
    await elsewhere.page.goto('/accueil');
    await titled(elsewhere.page, 'Connexion');
    await elsewhere.leave();
    await person.leave();
  });
});
