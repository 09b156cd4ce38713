import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type Person, PHONE } from '../harness/browser.js';
import { eventually } from '../harness/eventually.js';
import { processesOf } from './processes-of.js';
import { writeReadmePicture } from './readme-picture.js';
import { go, Stage, titled } from './stage.js';

jest.setTimeout(240_000);

let stage: Stage;
/** The address of the suggestion everybody follows. */
let followed: string;

beforeAll(async () => {
  stage = await Stage.set();
}, 600_000);
afterAll(() => stage?.clear());

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{Diacritic}/gu, '');

describe('anybody', () => {
  it('signs in without a mouse, and lands where they were going', async () => {
    const { email, password } = stage.credentials('association');
    const person = await stage.sitDown();
    const { page } = person;
    await page.goto('/suggestions');
    const address = page.getByRole('textbox', { name: 'Adresse électronique' });
    await address.waitFor();
    expect(await person.flaws()).toEqual([]);
    const reached = () => page.evaluate(`document.activeElement.getAttribute('autocomplete')`);
    for (let presses = 0; presses < 10 && (await reached()) !== 'username'; presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await page.getByLabel('Mot de passe', { exact: true }).waitFor();
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await titled(page, /pistes? pour vous/);
    await person.leave();
  });
});

describe('the association', () => {
  let person: Person;
  let page: Page;
  /** Its best suggestion with the company of the demonstration, and its best with somebody else. */
  let followedCard: Locator;
  let otherCard: Locator;

  beforeAll(async () => {
    person = await stage.signIn('association');
    page = person.page;
    const name = stage.organisation('company');
    followedCard = page.getByRole('article').filter({ hasText: name }).first();
    otherCard = page.getByRole('article').filter({ hasNotText: name }).first();
  });
  afterAll(() => person?.leave());

  it('reads its suggestions, the best first, each with its reasons', async () => {
    await titled(page, /^Bonjour/);
    expect(await person.flaws()).toEqual([]);
    await go(page, 'Suggestions');
    await titled(page, /pistes? pour vous/);
    const cards = page.getByRole('article');
    await cards.first().waitFor();
    expect(await person.flaws()).toEqual([]);
    await writeReadmePicture(page);
    for (const card of await cards.all())
      expect(await card.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
    await followedCard.getByRole('button', { name: 'Voir le détail du score' }).click();
    await followedCard.getByRole('heading', { name: 'Détail du score' }).waitFor();
    expect(await person.flaws()).toEqual([]);
    const title = followedCard.getByRole('heading', { level: 2 }).getByRole('link');
    followed = (await title.getAttribute('href'))!;
  });

  it('says yes, takes it back, and says yes again', async () => {
    const yes = followedCard.getByRole('button', { name: 'Ça m’intéresse' });
    await yes.click();
    await followedCard.getByText(/Cette piste vous intéresse/).waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Annuler' }).click();
    await yes.waitFor();
    await page.getByText('Votre réponse est annulée.').waitFor();
    await yes.click();
    await followedCard.getByRole('button', { name: 'Changer d’avis' }).waitFor();
    expect(await person.flaws()).toEqual([]);
  });

  it('refuses another one with a reason', async () => {
    await otherCard.getByRole('button', { name: 'Pas pour nous…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Pas pour nous' });
    await dialog.getByRole('radio', { name: 'Trop loin' }).check();
    expect(await person.flaws()).toEqual([]);
    await dialog.getByRole('button', { name: 'Écarter cette piste' }).click();
    await otherCard.getByText('Vous avez écarté cette piste. Elle ne reviendra pas.').waitFor();
    await page.getByRole('button', { name: /^Écartées\s*1$/ }).click();
    await titled(page, '1 piste écartée');
    expect(await page.getByRole('article').count()).toBe(1);
  });

  it('sees its needs and its offers, and opens one', async () => {
    await go(page, 'Besoins et offres');
    await titled(page, 'Besoins et offres');
    const listing = page.getByRole('article').first().getByRole('heading', { level: 2 });
    await listing.waitFor();
    expect(await person.flaws()).toEqual([]);
    const title = (await listing.textContent())!;
    await listing.getByRole('link').click();
    await titled(page, title);
    expect(await person.flaws()).toEqual([]);
  });

  it('knows when, at which table, with whom and why it is expected', async () => {
    await go(page, 'Rencontres');
    await titled(page, 'Rencontres');
    await page.getByRole('link', { name: stage.organisation('company') }).waitFor();
    const moments = page.getByRole('main').getByRole('listitem');
    for (const moment of await moments.allInnerTexts())
      expect(moment).toMatch(/\d\d:\d\d[\s\S]*Tour \d+[\s\S]*Table/i);
    expect(await person.flaws()).toEqual([]);
  });

  it('reads and answers on a phone as well', async () => {
    const phone = await stage.signIn('association', PHONE);
    await titled(phone.page, /^Bonjour/);
    expect(await phone.flaws()).toEqual([]);
    for (const [place, title] of [
      ['Besoins', 'Besoins et offres'],
      ['Suggestions', /pistes? pour vous/],
      ['Rencontres', 'Rencontres'],
    ] as const) {
      await go(phone.page, place);
      await titled(phone.page, title);
      expect(await phone.flaws()).toEqual([]);
    }
    await phone.page.goto(followed);
    await phone.page.getByRole('button', { name: 'Changer d’avis' }).waitFor();
    expect(await phone.flaws()).toEqual([]);
    await phone.leave();
  });
});

describe('the company', () => {
  it('says yes to the same suggestion, and both then have somebody to call', async () => {
    const company = await stage.signIn('company');
    const { page } = company;
    await titled(page, /^Bonjour/);
    expect(await company.flaws()).toEqual([]);
    await go(page, 'Suggestions');
    const { pathname } = new URL(followed, stage.demo.address);
    const card = page.getByRole('article').filter({ has: page.locator(`a[href^="${pathname}"]`) });
    await card.getByText('Ils sont intéressés et attendent votre réponse.').waitFor();
    expect(await company.flaws()).toEqual([]);
    await card.getByRole('heading', { level: 2 }).getByRole('link').click();
    await titled(page, 'Une piste pour vous');
    await page.getByRole('button', { name: 'Ça m’intéresse' }).click();
    await page.getByText('Vous avez dit oui tous les deux.').waitFor();
    await page.getByRole('link', { name: stage.email('association') }).waitFor();
    expect(await company.flaws()).toEqual([]);
    await company.leave();

    const association = await stage.signIn('association');
    await association.page.goto(followed);
    await association.page.getByRole('link', { name: stage.email('company') }).waitFor();
    expect(await association.flaws()).toEqual([]);
    await association.leave();
  });
});

describe('the animator', () => {
  let person: Person;
  let page: Page;
  /** The association's usual name, which is the one events know it by. */
  let known: string;

  beforeAll(async () => {
    person = await stage.signIn('animator');
    page = person.page;
  });
  afterAll(() => person?.leave());

  it('sees what to do today', async () => {
    const tasks = page.getByRole('list', { name: 'À faire aujourd’hui' }).getByRole('listitem');
    await tasks.first().waitFor();
    await page.getByText(/choses? à faire, environ/).waitFor();
    expect(await person.flaws()).toEqual([]);
  });

  it('finds an organisation without typing its accents', async () => {
    await go(page, 'Organisations');
    const rows = page.getByRole('list', { name: 'Organisations' }).getByRole('listitem');
    await rows.first().waitFor();
    expect(await person.flaws()).toEqual([]);
    const name = stage.organisation('association');
    expect(await rows.filter({ hasText: name }).count()).toBe(0);
    const search = page.getByRole('searchbox', { name: 'Chercher par nom ou commune' });
    await search.fill(withoutAccents(name));
    await rows.first().getByRole('link', { name }).click();
    await page.getByText('Territoire d’action').waitFor();
    expect(await person.flaws()).toEqual([]);
    known = (await page.getByRole('heading', { level: 1 }).textContent())!;
  });

  it('reads every suggestion of the Labo, and has them computed again to the end', async () => {
    await go(page, 'Suggestions');
    await page.getByRole('article').first().waitFor();
    expect(await person.flaws()).toEqual([]);
    await page.getByRole('searchbox').fill(withoutAccents(stage.organisation('company')));
    await page
      .getByRole('article')
      .filter({ hasText: stage.organisation('association') })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Recalculer les pistes' }).click();
    await page.getByRole('progressbar', { name: 'Avancement du calcul' }).waitFor();
    expect(await person.flaws()).toEqual([]);
    await page.getByText(/^Calcul terminé/).waitFor({ timeout: 180_000 });
    expect(await person.flaws()).toEqual([]);
  });

  it('follows the suggestion into the tables of the event', async () => {
    await go(page, 'Événements');
    await page.getByRole('link', { name: 'Speed dating de Sélestat' }).click();
    const grid = page.getByRole('region', { name: /une ligne par table/ });
    await grid.waitFor();
    expect(await person.flaws()).toEqual([]);
    await grid
      .getByRole('button')
      .filter({ hasText: known })
      .filter({ hasText: stage.organisation('company') })
      .click();
    await page.getByRole('heading', { name: /^Tour \d+, table \d+$/ }).waitFor();
    await page
      .getByText(/^Ce que lit /)
      .first()
      .waitFor();
    expect(await person.flaws()).toEqual([]);
    await page.getByText('Par organisation').click();
    await page.getByRole('region', { name: /une ligne par organisation/ }).waitFor();
    expect(await person.flaws()).toEqual([]);
  });

  it('has the timetable computed again, and publishes it knowing who is told', async () => {
    await page.getByRole('button', { name: 'Recalculer' }).click();
    const recalculate = page.getByRole('dialog', { name: 'Recalculer l’agenda' });
    await recalculate.waitFor();
    expect(await person.flaws()).toEqual([]);
    await recalculate.getByRole('button', { name: 'Recalculer' }).click();
    const publish = page.getByRole('button', { name: /^Publier et prévenir/ });
    await publish.and(page.locator(':enabled')).waitFor({ timeout: 180_000 });
    await page.getByText('Brouillon, personne n’est prévenu').waitFor();
    await publish.click();
    const dialog = page.getByRole('dialog', { name: 'Publier l’agenda' });
    await dialog.getByRole('listitem').first().waitFor();
    expect(await person.flaws()).toEqual([]);
    await dialog.getByRole('button', { name: /^Publier et prévenir/ }).click();
    await page.getByText(/^Publié le/).waitFor();
    expect(await person.flaws()).toEqual([]);
  });
});

describe('the administrator', () => {
  it('reads a digest in the local mailbox, whose link opens the suggestion for its reader', async () => {
    const person = await stage.signIn('administrator');
    const { page } = person;
    await page.getByText('Organisations', { exact: true }).waitFor();
    expect(await person.flaws()).toEqual([]);
    await go(page, 'Boîte locale');
    const messages = page.getByRole('list', { name: 'Messages' }).getByRole('link');
    await messages.first().waitFor();
    expect(await person.flaws()).toEqual([]);
    await page.getByRole('searchbox').fill(stage.email('association'));
    await messages
      .filter({ hasText: 'piste' })
      .filter({ hasText: stage.email('association') })
      .first()
      .click();
    const mail = page.frameLocator('iframe');
    await mail.getByText('Pourquoi').first().waitFor();
    expect(await person.flaws()).toEqual([]);
    const asked = page.context().waitForEvent('page');
    await mail.getByRole('link', { name: 'Ça m’intéresse' }).last().click();
    // Whoever reads the message may answer; nothing is answered before it is confirmed.
    await (await asked).getByRole('button', { name: 'Oui, ça m’intéresse' }).waitFor();
    const opened = page.context().waitForEvent('page');
    await mail.getByRole('link', { name: 'Voir le détail' }).first().click();
    const tab = await opened;
    await tab.waitForURL(/\/suggestions\//);
    const link = tab.url();
    await person.leave();

    const association = await stage.signIn('association');
    await association.page.goto(link);
    await titled(association.page, 'Une piste pour vous');
    await association.page.getByRole('article').waitFor();
    expect(await association.flaws()).toEqual([]);
    await association.leave();
  });
});

describe('the demonstration', () => {
  it('ends when it is asked to, and leaves no process behind', async () => {
    expect(processesOf(stage.home)).not.toEqual([]);
    expect(await stage.demo.stop()).toBe(0);
    await eventually('the end of every process', async () => processesOf(stage.home).length === 0);
  });
});
