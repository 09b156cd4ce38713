import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/tools/screens/launch-chromium.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { type Person, PHONE, sitDown } from '../harness/browser.js';
import { enterAs } from '../harness/visitor.js';

describe('the animator tunes the scoring', () => {
  let app: TestApp;
  let browser: Browser;
  let animator: Person;

  beforeAll(async () => {
    app = await startTestApp({ worker: false });
    const world = new World(app.database);
    const labo = await world.aLabo();
    const association = await world.anOrganisation(labo, { name: 'Halte Répit' });
    const farAway = await world.anOrganisation(labo, {
      name: 'Ateliers du Ponant',
      kind: 'entreprise',
      communeCode: '29019',
    });
    await world.aNeed(association);
    await world.anOffer(farAway, { title: 'Conseil juridique breton' });
    const { email } = await world.anAnimator(labo);
    browser = await launchChromium();
    animator = await sitDown(browser, app.url);
    await enterAs(animator.page.context(), app.url, email);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('takes a criterion out, and reads what the others count for', async () => {
    const { page } = animator;
    await page.goto(`${app.url}/suggestions`);
    await page.getByRole('link', { name: 'Réglages du score' }).click();
    await page.getByText('Personne n’a encore répondu.').waitFor();
    await page.getByLabel('Tenir compte de : Territoire').uncheck();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Le prochain calcul en tient compte.').waitFor();
    await page.getByText('d’habitude 42').waitFor();
    expect(await animator.flaws()).toEqual([]);
  });

  it('goes back to the usual weights after saying so twice', async () => {
    const { page } = animator;
    await page.getByRole('button', { name: 'Revenir aux poids habituels…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revenir aux poids habituels' }).click();
    await page.getByText('Les poids sont de nouveau ceux de tous les Labos.').waitFor();
    expect(await page.getByLabel('Tenir compte de : Territoire').isChecked()).toBe(true);
  });

  it('asks why two listings were not brought together, on a phone as well', async () => {
    const { page } = animator;
    await page.setViewportSize(PHONE);
    await page.goto(`${app.url}/pourquoi-pas`);
    await page.getByRole('combobox', { name: 'Besoin' }).fill('juriste');
    await page.getByRole('option', { name: /Deux jours de juriste/ }).click();
    await page.getByRole('combobox', { name: 'Offre' }).fill('ponant');
    await page.getByRole('option', { name: /Conseil juridique breton/ }).click();
    await page.getByRole('heading', { name: 'Impossible en l’état' }).waitFor();
    await page.getByText('Ce qui l’exclut').waitFor();
    expect(await animator.flaws()).toEqual([]);
  });
});
