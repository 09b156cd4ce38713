import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import { launchChromium } from '../../src/tools/screens/launch-chromium.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { type Person, PHONE, sitDown, WIDE } from '../harness/browser.js';
import { enterAs } from '../harness/visitor.js';

jest.setTimeout(120_000);

/** Pictures are written here when somebody wants to look: SHOTS=folder. */
const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};

let app: TestApp;
let browser: Browser;
let world: World;
let labo: Labo;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp({ worker: false }), launchChromium()]);
  world = new World(app.database);
  labo = await world.aLabo({ slug: 'ried', name: 'Le Labo du Ried' });
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function signedIn(email: string, viewport = WIDE): Promise<Person> {
  const person = await sitDown(browser, app.url, viewport);
  await enterAs(person.page.context(), app.url, email);
  return person;
}

const titled = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('the profile of an organisation', () => {
  it('says what is wrong beside each field, keeps what was typed, and asks whether it is another', async () => {
    const twin = await world.anOrganisation(labo, { name: 'Les Jardins Partagés', communeCode: '67204' });
    const own = await world.anOrganisation(labo, { name: 'Jardins', communeCode: '67204' });
    const person = await signedIn((await world.aMember(own)).email);
    const { page } = person;
    await page.goto(`/organisations/${own.id}/modifier`);
    await titled(page, 'Modifier la fiche');
    await page.getByRole('textbox', { name: 'SIREN ou SIRET' }).fill('732829321');
    await page.getByRole('textbox', { name: 'Téléphone' }).fill('12');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('sa clé de contrôle ne correspond pas', { exact: false }).waitFor();
    person.complaints.length = 0;
    expect(await person.flaws()).toEqual([]);
    await shot(page, 'profile-errors-wide');
    await page.getByRole('textbox', { name: 'SIREN ou SIRET' }).fill('732 829 320');
    await page.getByRole('textbox', { name: 'Téléphone' }).fill('+49 7851 1234');
    await page.getByRole('textbox', { name: 'Nom officiel' }).fill(twin.name);
    await page.getByText('Est-ce vous').waitFor();
    await page.getByRole('button', { name: 'Non, c’est une autre organisation' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await titled(page, twin.name);
    await page.getByText('SIREN 732829320').waitFor();
    person.complaints.length = 0;
    expect(await person.flaws()).toEqual([]);
    await shot(page, 'organisation-wide');
    await person.leave();
    const phone = await signedIn((await world.aMember(own)).email, PHONE);
    await phone.page.goto(`/organisations/${own.id}/modifier`);
    await titled(phone.page, 'Modifier la fiche');
    expect(await phone.flaws()).toEqual([]);
    await shot(phone.page, 'profile-phone');
    await phone.leave();
  });
});

describe('the public page of a Labo', () => {
  it('reads without scripts and without an account, and shows only what authors agreed to', async () => {
    const agreed = await world.anOrganisation(labo, { name: 'Atelier Ouvert', consents: ['public_name'] });
    const shy = await world.anOrganisation(labo, { name: 'Discrète', email: 'prive@discrete.example' });
    await world.aNeed(agreed, { title: 'Un regard de graphiste', publicConsent: true });
    await world.anOffer(shy, { title: 'Un four à céramique', publicConsent: true });
    await world.aNeed(shy, { title: 'Une annonce entre nous' });
    const context = await browser.newContext({ baseURL: app.url, javaScriptEnabled: false, viewport: PHONE });
    const page = await context.newPage();
    await page.goto('/labos/ried');
    const text = await page.textContent('body');
    expect(text).toContain('Un regard de graphiste');
    expect(text).toContain('Atelier Ouvert');
    expect(text).toContain('Un four à céramique');
    expect(text).not.toMatch(/Discrète|entre nous|prive@/);
    await page.getByRole('searchbox', { name: 'Mots' }).fill('ceramiques');
    await page.getByRole('button', { name: 'Chercher' }).click();
    expect(await page.textContent('main')).not.toContain('graphiste');
    await context.close();

    const reader = await sitDown(browser, app.url);
    await reader.page.goto('/labos/ried');
    const data = JSON.parse((await reader.page.textContent('script[type="application/ld+json"]'))!);
    expect(data.mainEntity.numberOfItems).toBe(2);
    expect(await reader.flaws()).toEqual([]);
    await shot(reader.page, 'public-wide');
    await reader.page.setViewportSize(PHONE);
    expect(await reader.flaws()).toEqual([]);
    await shot(reader.page, 'public-phone');
    await reader.leave();
    const feed = await (await fetch(`${app.url}/labos/ried/atom.xml`)).text();
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    expect(await (await fetch(`${app.url}/labos/nulle-part`)).status).toBe(404);
  });
});
