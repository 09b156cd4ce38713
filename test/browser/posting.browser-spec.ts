import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { launchChromium } from '../../src/tools/screens/launch-chromium.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { type Person, PHONE, sitDown, WIDE } from '../harness/browser.js';
import { enterAs } from '../harness/visitor.js';

jest.setTimeout(120_000);

const DAY = 86_400_000;
const day = (offset: number) => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10);
/** Pictures are written here when somebody wants to look: SHOTS=folder. */
const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};

let app: TestApp;
let browser: Browser;
let world: World;
let labo: Labo;
let association: Organisation;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp({ worker: false }), launchChromium()]);
  world = new World(app.database);
  labo = await world.aLabo({ name: 'Le Labo du Ried' });
  association = await world.anOrganisation(labo, { name: 'Halte Répit du Ried', communeCode: '67204' });
}, 90_000);

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

describe('a volunteer on a telephone', () => {
  it('finds the draft again where it was left, and keeps what was typed when it changed elsewhere', async () => {
    const volunteer = await world.aMember(association);
    const person = await signedIn(volunteer.email, PHONE);
    const { page } = person;
    await page.goto('/besoins-et-offres');
    await page.getByRole('button', { name: 'Publier une offre' }).click();
    await titled(page, 'Votre offre');
    await page.keyboard.type('Une salle le mercredi');
    await page.getByText('Enregistré', { exact: true }).waitFor();
    await page.reload();
    await titled(page, 'Une salle le mercredi');
    await app.database.query(
      `UPDATE listing SET version = version + 1 WHERE title = 'Une salle le mercredi'`,
    );
    await page.getByRole('textbox', { name: 'Racontez' }).fill('Quarante places, un projecteur.');
    await page.getByRole('button', { name: 'Garder ma saisie' }).click();
    await page.getByText('Enregistré', { exact: true }).waitFor();
    person.complaints.length = 0;
    await page.getByRole('button', { name: 'Finir plus tard' }).click();
    await titled(page, 'Besoins et offres');
    await page
      .getByRole('article', { name: 'Une salle le mercredi' })
      .getByRole('link', { name: 'Reprendre' })
      .waitFor();
    expect(await person.flaws()).toEqual([]);
    await person.leave();
  });

  it('keeps on line in one click what is about to end', async () => {
    const volunteer = await world.aMember(association);
    const need = await world.aNeed(association, { title: 'Un camion en juin', expiresOn: day(5) });
    const person = await signedIn(volunteer.email, PHONE);
    const { page } = person;
    await page.goto(`/besoins-et-offres/${need.id}?geste=renouveler`);
    await titled(page, 'Un camion en juin');
    expect(await person.flaws()).toEqual([]);
    await shot(page, 'listing-ends-soon-phone');
    await page.getByRole('button', { name: 'Garder six mois de plus' }).click();
    await page
      .getByText(/^En ligne jusqu’au/)
      .first()
      .waitFor();
    const [{ expires_on: end }] = await app.database.query(
      `SELECT expires_on::text FROM listing WHERE id = $1`,
      [need.id],
    );
    expect(end > day(170)).toBe(true);
    await person.leave();
  });
});
