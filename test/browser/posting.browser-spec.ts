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

describe('a volunteer on a telephone', () => {
  it('posts a first need in fewer than 12 gestures beyond typing', async () => {
    const volunteer = await world.aMember(association);
    const person = await signedIn(volunteer.email, PHONE);
    const { page } = person;
    let gestures = 0;
    const tap = async (role: 'button' | 'checkbox' | 'textbox', name: string | RegExp) => {
      gestures++;
      await page.getByRole(role, { name }).click();
    };
    await page.goto('/accueil');
    await tap('button', 'Publier un besoin');
    await titled(page, 'Votre besoin');
    // The title has the focus already.
    await page.getByRole('textbox', { name: 'Que cherchez-vous' }).waitFor();
    await page.keyboard.type('Un juriste deux jours par mois');
    await tap('textbox', 'Racontez');
    await page.keyboard.type(
      'Notre équipe accompagne vingt familles et cherche un juriste bénévole pour relire ses contrats de travail et ses baux.',
    );
    expect(await person.flaws()).toEqual([]);
    await shot(page, 'posting-1-quoi-phone');
    await tap('button', 'Continuer');
    await page.getByRole('button', { name: /^Mécénat/, pressed: true }).waitFor();
    expect(await person.flaws()).toEqual([]);
    await shot(page, 'posting-2-type-phone');
    await tap('button', 'Continuer');
    await tap('button', 'Compétences');
    expect(await person.flaws()).toEqual([]);
    await shot(page, 'posting-3-comment-phone');
    await tap('button', 'Continuer');
    const commune = page
      .getByRole('combobox', { name: /^Commune/ })
      .or(page.getByRole('textbox', { name: /^Commune/ }));
    await commune.first().waitFor();
    expect(await commune.first().inputValue()).toBe('Hœnheim (67)');
    expect(await person.flaws()).toEqual([]);
    await shot(page, 'posting-4-ou-phone');
    await tap('button', 'Continuer');
    await tap('textbox', 'Ce que nous donnons en retour');
    await page.keyboard.type('Une matinée de sensibilisation pour vos équipes.');
    await tap('checkbox', 'Nous acceptons la charte du Labo');
    expect(await person.flaws()).toEqual([]);
    await shot(page, 'posting-5-quand-phone');
    await tap('button', 'Publier');
    await titled(page, 'Un juriste deux jours par mois');
    await page.getByText('C’est publié.').first().waitFor();
    expect(gestures).toBeLessThan(12);
    console.info(`a first need: ${gestures} gestures beyond typing`);
    expect(await person.flaws()).toEqual([]);
    await person.leave();
  });

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

describe('an animator during a call', () => {
  it('enters a need and its new organisation with the keyboard alone', async () => {
    const animator = await world.anAnimator(labo);
    const person = await signedIn(animator.email);
    const { page } = person;
    const { keyboard } = page;
    await page.goto('/saisie-rapide');
    await titled(page, 'Saisie rapide');
    const focusOn = async (name: string | RegExp) => {
      for (let presses = 0; presses < 40; presses++) {
        const words = (await page.evaluate(
          `(() => { const at = document.activeElement; return at.labels?.[0]?.innerText || at.ariaLabel || at.innerText || ''; })()`,
        )) as string;
        if (typeof name === 'string' ? words.trim().startsWith(name) : name.test(words.trim())) return;
        await keyboard.press('Tab');
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    const started = Date.now();
    await focusOn(/^Organisation$/);
    await keyboard.type('Menuiserie du Vignoble');
    await focusOn('Nouvelle organisation');
    await keyboard.press('Enter');
    await focusOn('Nom');
    await focusOn('Nature');
    await keyboard.type('Entreprise');
    await keyboard.press('Enter');
    await focusOn('Commune');
    await keyboard.type('colmar');
    await page.getByRole('option', { name: 'Colmar (68)', exact: true }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await focusOn('Téléphone');
    await keyboard.type('03 89 00 00 00');
    await focusOn('un besoin');
    await focusOn('Que cherchez-vous');
    await keyboard.type('Une formation au handicap pour nos équipes');
    await focusOn('Racontez');
    await keyboard.type(
      'Nos managers souhaitent accueillir un collègue en situation de handicap et changer leurs pratiques.',
    );
    await focusOn('Ce que nous donnons en retour');
    await keyboard.type('Une visite de l’atelier.');
    await page
      .getByRole('group', { name: 'Vous cherchez' })
      .getByRole('button', { pressed: true })
      .first()
      .waitFor();
    expect(await person.flaws()).toEqual([]);
    await shot(page, 'quick-entry-wide');
    await keyboard.press('Control+Enter');
    await page.getByText('C’est publié.').first().waitFor();
    expect(Date.now() - started).toBeLessThan(120_000);
    const [row] = await app.database.query(
      `SELECT status, commune_code, (SELECT kind FROM organisation WHERE id = organisation_id) AS kind
       FROM listing WHERE title = 'Une formation au handicap pour nos équipes'`,
    );
    expect(row).toEqual({ status: 'published', commune_code: '68066', kind: 'entreprise' });
    expect(await person.flaws()).toEqual([]);
    await person.leave();
  });
});
