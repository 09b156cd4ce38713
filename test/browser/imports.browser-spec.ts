import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aSiret, delimited, encoded } from '../../src/core/importing/sample-file.js';
import type { Account } from '../../src/modules/accounts/account.entity.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { launchChromium } from '../../src/tools/screens/launch-chromium.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { type Person, PHONE, sitDown, WIDE } from '../harness/browser.js';
import { enterAs } from '../harness/visitor.js';

const file = encoded(
  delimited(
    [
      ['Nom', 'SIRET', 'Ville', 'Ce que nous faisons'],
      ['Cœur du Ried', aSiret(1), 'Sélestat', 'Nous réparons des vélos'],
      ['Sans numéro', '123', 'Colmar', ''],
      ['Les Jardins', aSiret(2), 'Colmar', 'Du maraîchage'],
    ],
    ';',
  ),
  'windows-1252',
);

describe('an animator with a list in a file', () => {
  let app: TestApp;
  let browser: Browser;
  let labo: Labo;
  let account: Account;
  let lucie: Person;
  let page: Page;

  beforeAll(async () => {
    app = await startTestApp();
    browser = await launchChromium();
    const world = new World(app.database);
    labo = await world.aLabo();
    account = await world.anAnimator(labo, { firstName: 'Lucie' });
    lucie = await enter(WIDE);
    page = lucie.page;
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  async function enter(viewport: typeof WIDE): Promise<Person> {
    const person = await sitDown(browser, app.url, viewport);
    await enterAs(person.page.context(), app.url, account.email);
    return person;
  }

  const names = async () =>
    (await app.database.getRepository(Organisation).findBy({ laboId: labo.id }))
      .map(({ name }) => name)
      .sort();

  it('drops it, says what a column holds, and sees the fate of each row', async () => {
    await page.goto('/organisations');
    await page.getByRole('link', { name: 'Importer un fichier' }).click();
    await page.getByText('Aucun import').waitFor();
    expect(await lucie.flaws()).toEqual([]);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'Partenaires.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await page.getByText('Windows-1252 (Excel français)').waitFor();
    const column = page.getByRole('combobox', { name: /Ce que nous faisons/ });
    expect(await column.inputValue()).toBe('Ne pas importer');
    await column.click();
    await page.getByRole('option', { name: 'Présentation' }).click();
    expect(await lucie.flaws()).toEqual([]);

    await page.getByRole('button', { name: 'Essayer sans rien écrire' }).click();
    await page.getByText('2 lignes seront créées, 1 laissée de côté').waitFor();
    await page.getByRole('button', { name: /^Refusées/ }).click();
    await page.getByText('Ce SIRET a 3 chiffres').waitFor();
    await page.getByText('Les Jardins').waitFor({ state: 'detached' });
    expect(await lucie.flaws()).toEqual([]);
    expect(await names()).toEqual([]);
  });

  it('confirms it, then undoes it', async () => {
    await page.getByRole('button', { name: 'Importer 2 lignes' }).click();
    await page.getByText(/2 créations et 0 mise à jour/).waitFor();
    expect(await names()).toEqual(['Cœur du Ried', 'Les Jardins']);
    expect(await lucie.flaws()).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Télécharger les lignes à corriger').click(),
    ]);
    expect(download.suggestedFilename()).toBe('Partenaires - lignes à corriger.csv');

    await page.getByRole('button', { name: 'Défaire cet import' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Défaire cet import' }).click();
    await page.getByText('2 changements ont été défaits').waitFor();
    expect(await names()).toEqual([]);
    expect(await lucie.flaws()).toEqual([]);
  });

  it('finds the column remembered, on a phone too', async () => {
    const phone = await enter(PHONE);
    await phone.page.goto('/imports');
    await phone.page.getByText('Partenaires.csv').waitFor();
    await phone.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'Suite.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    const column = phone.page.getByRole('combobox', { name: /Ce que nous faisons/ });
    await column.waitFor();
    expect(await column.inputValue()).toBe('Présentation');
    expect(await phone.flaws()).toEqual([]);
    await phone.page.getByRole('button', { name: 'Essayer sans rien écrire' }).click();
    await phone.page.getByRole('button', { name: /Importer 2 lignes/ }).waitFor();
    expect(await phone.flaws()).toEqual([]);
    await phone.leave();
  });
});
