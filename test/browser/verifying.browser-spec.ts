import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aSiret } from '../../src/core/importing/sample-file.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { launchChromium } from '../../src/tools/screens/launch-chromium.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { type Person, PHONE, sitDown, WIDE } from '../harness/browser.js';
import { enterAs } from '../harness/visitor.js';

const SIRET = aSiret(67);
/** As API Recherche d’entreprises answers. */
const ANSWER = {
  results: [
    {
      siren: SIRET.slice(0, 9),
      nom_complet: 'HALTE DU RIED (HDR)',
      nom_raison_sociale: 'HALTE DU RIED',
      sigle: 'HDR',
      nature_juridique: '9260',
      tranche_effectif_salarie: '11',
      etat_administratif: 'A',
      siege: { siret: SIRET, adresse: '1 PLACE DU MARCHE', commune: '67462', etat_administratif: 'A' },
      matching_etablissements: [],
    },
  ],
};

/** Pictures are written here when somebody wants to look: SHOTS=folder. */
const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};

describe('an organisation new to its Labo', () => {
  let app: TestApp;
  let browser: Browser;
  let register: Server;
  let asked: string[];
  let labo: Labo;
  let halte: Organisation;
  let volunteer: Person;
  let animator: Person;

  beforeAll(async () => {
    asked = [];
    register = createServer((request, response) => {
      asked.push(request.url!);
      response.setHeader('content-type', 'application/json').end(JSON.stringify(ANSWER));
    });
    await new Promise<void>((listening) => register.listen(0, '127.0.0.1', listening));
    const env = { BUSINESS_REGISTER_URL: `http://127.0.0.1:${(register.address() as AddressInfo).port}` };
    [app, browser] = await Promise.all([startTestApp({ worker: false, env }), launchChromium()]);
    const world = new World(app.database);
    labo = await world.aLabo();
    halte = await world.anOrganisation(labo, {
      name: 'Halte du Ried',
      siret: null,
      size: null,
      communeCode: null,
      verification: 'to_check',
    });
    await world.anOrganisation(labo, { name: 'Les Vélos du Canal', verification: 'to_check' });
    volunteer = await signedIn((await world.aMember(halte)).email, PHONE);
    animator = await signedIn((await world.anAnimator(labo)).email, WIDE);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    register?.closeAllConnections();
    register?.close();
  });

  async function signedIn(email: string, viewport: typeof WIDE): Promise<Person> {
    const person = await sitDown(browser, app.url, viewport);
    await enterAs(person.page.context(), app.url, email);
    return person;
  }

  it('completes its profile with the public register, when it asks, and keeps what it wrote', async () => {
    const { page } = volunteer;
    await page.goto(`/organisations/${halte.id}/modifier`);
    await page.getByRole('textbox', { name: 'SIREN ou SIRET' }).fill(SIRET);
    const complete = page.getByRole('button', { name: 'Compléter avec le registre public' });
    await complete.waitFor();
    expect(asked).toEqual([]);
    await complete.click();
    await page.getByText('Les champs vides sont complétés').waitFor();
    expect(asked).toHaveLength(1);
    expect(await volunteer.flaws()).toEqual([]);
    await shot(page, 'profile-register-phone');
    expect(await page.getByRole('textbox', { name: 'Nom officiel' }).inputValue()).toBe('Halte du Ried');
    expect(await page.getByRole('combobox', { name: 'Commune', exact: true }).inputValue()).toContain(
      'Sélestat',
    );
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Votre Labo vérifiera bientôt cette fiche').waitFor();
    const saved = await app.database.query(
      'SELECT name, siret, size, commune_code FROM organisation WHERE id = $1',
      [halte.id],
    );
    expect(saved).toEqual([{ name: 'Halte du Ried', siret: SIRET, size: '11', commune_code: '67462' }]);
  });

  it('is refused with a reason by the keyboard, reads it, and asks for another look', async () => {
    const { page } = animator;
    await page.goto('/verification');
    await page.getByRole('heading', { level: 2, name: 'Halte du Ried' }).waitFor();
    expect(await animator.flaws()).toEqual([]);
    await shot(page, 'verification-wide');
    await page.keyboard.press('r');
    await page.getByRole('textbox', { name: 'Raison' }).fill('Le nom ne correspond pas au registre.');
    expect(await animator.flaws()).toEqual([]);
    await shot(page, 'verification-refuse-wide');
    await page.getByRole('button', { name: 'Refuser et prévenir' }).click();
    await page.getByRole('heading', { level: 2, name: 'Les Vélos du Canal' }).waitFor();

    await volunteer.page.goto(`/organisations/${halte.id}`);
    await volunteer.page.getByText('Le nom ne correspond pas au registre.').waitFor();
    expect(await volunteer.flaws()).toEqual([]);
    await shot(volunteer.page, 'organisation-refused-phone');
    await volunteer.page.getByRole('button', { name: 'Demander un nouveau regard' }).click();
    await volunteer.page.getByText('Votre Labo vérifiera bientôt cette fiche').waitFor();
  });

  it('comes back with what was said before, and is verified; then nothing waits', async () => {
    const { page } = animator;
    await page.goto('/verification');
    await page.getByText('Refusée une première fois').waitFor();
    await page.setViewportSize(PHONE);
    expect(await animator.flaws()).toEqual([]);
    await shot(page, 'verification-phone');
    await page.setViewportSize(WIDE);
    await page.keyboard.press('v');
    await page.getByRole('heading', { level: 2, name: 'Les Vélos du Canal' }).waitFor();
    await page.getByRole('button', { name: 'Vérifier', exact: true }).click();
    await page.getByText('Tout est vérifié').waitFor();
    expect(await animator.flaws()).toEqual([]);
    await shot(page, 'verification-empty-wide');
  });
});
