import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jimp } from 'jimp';
import type { Browser, Page } from 'playwright-core';
import supertest from 'supertest';
import { launchChromium } from '../../src/tools/screens/launch-chromium.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { type Person, PHONE, sitDown, WIDE } from '../harness/browser.js';
import { enterAs } from '../harness/visitor.js';

describe('the head of a Labo, on screen', () => {
  let app: TestApp;
  let browser: Browser;
  let person: Person;
  let page: Page;
  let laboId: string;

  beforeAll(async () => {
    app = await startTestApp({ worker: false });
    browser = await launchChromium();
    const world = new World(app.database);
    const labo = await world.aLabo({ name: 'Labo du Ried' });
    laboId = labo.id;
    const { email } = await world.aHead(labo, { firstName: 'Anne', lastName: 'Kieffer' });
    await world.anOrganisation(labo, { name: 'Atelier du Rhin' });
    const twin = await world.anOrganisation(labo, { name: 'Atelier du Rhin (bis)' });
    await world.aNeed(twin);
    person = await sitDown(browser, app.url);
    page = person.page;
    await enterAs(page.context(), app.url, email);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const titled = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  // The browser notes by itself a form the server refused, which these stories do on purpose.
  const flaws = async () => (await person.flaws()).filter((flaw) => !flaw.includes('status of 422'));
  const clean = async () => {
    expect(await flaws()).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await flaws()).toEqual([]);
    await page.setViewportSize(WIDE);
  };
  const view = (name: string) => page.getByRole('button', { name, exact: true }).click();

  it('corrects the settings, told beside the field what is wrong', async () => {
    await page.goto('/reglages');
    await titled('Réglages du Labo');
    const slug = page.getByRole('textbox', { name: 'Adresse courte' });
    await slug.fill('Labo du Ried');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page
      .getByText('Des lettres sans accent, des chiffres et des tirets (exemple', { exact: false })
      .waitFor();
    expect(await slug.inputValue()).toBe('Labo du Ried');
    await clean();
    await slug.fill('ried');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Réglages enregistrés').waitFor();
  });

  it('gives the Labo its logo and colour, worn by its public page', async () => {
    await view('Apparence');
    await page.getByRole('heading', { level: 2, name: 'Apparence' }).waitFor();
    const colour = page.getByRole('textbox', { name: 'Couleur' });
    await colour.fill('#ffee88');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Cette couleur est trop claire', { exact: false }).waitFor();
    await colour.fill('#7a1f3d');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Réglages enregistrés').first().waitFor();
    const picture = await new Jimp({ width: 600, height: 200, color: 0x7a1f3dff }).getBuffer('image/png');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: picture });
    await page.getByRole('img', { name: 'Logo du Labo' }).waitFor();
    await clean();
    await page.goto('/labos/ried');
    await titled('Besoins et offres');
    const worn = await page.evaluate(`({
      width: document.querySelector('.brand img').naturalWidth,
      colour: getComputedStyle(document.querySelector('.filters .button')).backgroundColor,
    })`);
    expect(worn).toEqual({ width: 256, colour: 'rgb(122, 31, 61)' });
    await clean();
  });

  it('says themes in its own words, and when it chases', async () => {
    await page.goto('/reglages?vue=themes');
    await page.getByRole('textbox', { name: 'Logement' }).fill('Se loger dans le Ried');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Réglages enregistrés').first().waitFor();
    const { themes } = await (await page.request.get(`/api/vocabulary?laboId=${laboId}`)).json();
    expect(themes).toContainEqual({ code: 'logement', label: 'Se loger dans le Ried' });
    await clean();
    await view('Relances et envois');
    const chase = page.getByRole('textbox', { name: 'Relancer l’autre après' });
    await chase.fill('20');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Après la relance', { exact: false }).waitFor();
    await clean();
    await chase.fill('5');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Relances et envois enregistrés').waitFor();
    await page.reload();
    await page.getByText('Jour 5', { exact: false }).waitFor();
  });

  it('makes a key, copies it the only time it is shown, and revokes it', async () => {
    await page.goto('/reglages');
    await view('Clés d’API');
    await page.getByRole('heading', { name: 'Aucune clé' }).waitFor();
    await clean();
    await page.getByRole('button', { name: 'Créer une clé' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nouvelle clé' });
    await dialog.getByRole('textbox').fill('Site internet');
    await dialog.getByRole('button', { name: 'Créer la clé' }).click();
    await dialog.getByText('Choisissez au moins un droit.').waitFor();
    await dialog.getByRole('checkbox', { name: 'Lire les besoins et les offres' }).check();
    await dialog.getByRole('button', { name: 'Créer la clé' }).click();
    const secret = await page.getByRole('textbox', { name: 'Votre clé' }).inputValue();
    expect(secret).toMatch(/^tandem_/);
    expect(await flaws()).toEqual([]);
    await page.getByRole('button', { name: 'J’ai copié la clé' }).click();
    const list = page.getByRole('list', { name: 'Clés du Labo' });
    await list.getByText('Jamais utilisée', { exact: false }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await clean();

    const call = () =>
      supertest(app.url).get(`/api/labos/${laboId}/api-keys`).set('authorization', `Bearer ${secret}`);
    await call().expect(403);
    await list.getByRole('button', { name: 'Révoquer' }).click();
    await page.getByRole('button', { name: 'Révoquer la clé' }).click();
    await list.getByText('Révoquée le', { exact: false }).waitFor();
    await call().expect(401);
  });

  it('reads in the log what was just done', async () => {
    await view('Journal');
    const log = page.getByRole('list', { name: 'Journal du Labo' });
    await log.getByText('Clé d’API révoquée').waitFor();
    await log.getByText('par Anne Kieffer', { exact: false }).first().waitFor();
    await clean();
    await page.getByLabel('Montrer').selectOption({ label: 'Réglages du Labo modifiés' });
    await log.getByText('Clé d’API révoquée').waitFor({ state: 'hidden' });
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger (CSV)' }).click();
    expect((await download).suggestedFilename()).toBe('journal.csv');
  });

  it('merges two profiles after a look at what moves, and takes it back', async () => {
    await page.goto('/organisations');
    await page.getByRole('link', { name: 'Fusionner deux fiches' }).click();
    await titled('Fusionner deux fiches');
    const choose = async (field: string, typed: string, option: RegExp) => {
      await page.getByRole('combobox', { name: field }).fill(typed);
      await page.getByRole('option', { name: option }).click();
    };
    await choose('Fiche à garder', 'atelier', /^Atelier du Rhin,/);
    await choose('Fiche en double', 'bis', /\(bis\)/);
    await page.getByRole('heading', { name: 'Ce qui passe dans la fiche gardée' }).waitFor();
    await page.getByText('Besoins et offres').last().waitFor();
    await clean();
    await page.getByRole('button', { name: 'Fusionner…' }).click();
    await page.getByRole('button', { name: 'Fusionner les deux fiches' }).click();
    const list = page.getByRole('list', { name: 'Fusions des 30 derniers jours' });
    await list.getByRole('button', { name: 'Annuler la fusion' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await clean();
    await list.getByRole('button', { name: 'Annuler la fusion' }).click();
    await list.getByText('les deux fiches sont de retour', { exact: false }).waitFor();
    await page.goto('/organisations');
    await page.getByText('Atelier du Rhin (bis)').waitFor();
  });
});

describe('an administrator of the installation, on screen', () => {
  let app: TestApp;
  let browser: Browser;
  let person: Person;
  let page: Page;

  beforeAll(async () => {
    app = await startTestApp({ worker: false });
    browser = await launchChromium();
    const { email } = await new World(app.database).anAccount({ administrator: true });
    await app.database.query(
      `INSERT INTO outgoing_mail (to_address, to_name, from_name, subject, html, text, message_id, state)
       VALUES ('odile@organisation.example', 'Odile Kern', 'Tandem', 'Votre lien de connexion', '', '', '<un@tandem.example>', 'uncertain')`,
    );
    person = await sitDown(browser, app.url);
    page = person.page;
    await enterAs(page.context(), app.url, email);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const titled = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const clean = async () => {
    expect(await person.flaws()).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await person.flaws()).toEqual([]);
    await page.setViewportSize(WIDE);
  };

  it('opens a Labo and invites the person who will lead it', async () => {
    await page.goto('/labos');
    await titled('Labos');
    await page.getByText('Aucun Labo').waitFor();
    await clean();
    await page.getByRole('link', { name: 'Créer un Labo' }).click();
    await titled('Nouveau Labo');
    await page.getByRole('textbox', { name: 'Nom du Labo' }).fill('Labo des Vosges');
    await page.getByRole('textbox', { name: 'Départements couverts' }).fill('88');
    await clean();
    await page.getByRole('button', { name: 'Créer le Labo' }).click();
    await titled('Labo des Vosges');
    await page.getByRole('textbox', { name: 'Adresse électronique' }).fill('annie@vosges.example');
    await page.getByRole('radio', { name: 'Responsable' }).check();
    await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await page.getByText('annie@vosges.example').first().waitFor();
    await page.getByRole('heading', { name: 'Invitations en attente' }).waitFor();
    await clean();
    await page.getByRole('button', { name: 'Journal', exact: true }).click();
    await page.getByRole('list', { name: 'Journal du Labo' }).getByText('Labo créé').waitFor();
    await clean();
  });

  it('decides about messages nobody is sure of, and reads the log of the installation', async () => {
    await page.goto('/journal');
    await titled('Installation');
    const list = page.getByRole('list', { name: 'Messages incertains' });
    await list.getByText('Odile Kern', { exact: false }).first().waitFor();
    await page.getByRole('list', { name: 'Journal de l’installation' }).waitFor();
    await clean();
    await list.getByRole('button', { name: /^Considérer/ }).click();
    await page.getByText('Aucun message incertain.').waitFor();
    const [{ state }] = await app.database.query('SELECT state FROM outgoing_mail WHERE message_id = $1', [
      '<un@tandem.example>',
    ]);
    expect(state).toBe('sent');
  });
});
