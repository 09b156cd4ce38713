import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../src/tools/screens/launch-chromium.js';
import { World } from '../factories/world.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { type Person, PHONE, sitDown, WIDE } from '../harness/browser.js';
import { eventually } from '../harness/eventually.js';
import { as, enterAs, type Visitor } from '../harness/visitor.js';

/** A folder to put pictures in, for whoever wants to look. */
const PICTURES = process.env.EVENT_PICTURES;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
};
/** Presses a button by keyboard, once it can be pressed. */
const pressKey = async (page: Page, name: string) => {
  const button = page.getByRole('button', { name, exact: true, disabled: false }).first();
  await button.waitFor();
  await button.focus();
  await page.keyboard.press('Enter');
};
const titled = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('an event, from the idea to the report, on a laptop and on a phone', () => {
  let app: TestApp;
  let browser: Browser;
  let animator: Person;
  let phone: Person;
  let api: Visitor;
  let eventId: string;
  let laboId: string;
  let link: string;
  const links: string[] = [];

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchChromium()]);
    const world = new World(app.database);
    const labo = await world.aLabo({ houseRules: ['On ne vend pas, on ne demande pas d’argent.'] });
    laboId = labo.id;
    const { email } = await world.anAnimator(labo);
    api = await as(app.url, email);
    animator = await sitDown(browser, app.url);
    await enterAs(animator.page.context(), app.url, email);
    phone = await sitDown(browser, app.url, PHONE);
    if (process.env.QUICK) for (const one of [animator, phone]) one.page.context().setDefaultTimeout(9000);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  afterEach(async () => {
    await picture(animator.page, 'last-animator');
    await picture(phone.page, 'last-phone');
  });

  it('is created from a format, with what it gives told while one types', async () => {
    const { page } = animator;
    await page.goto('/evenements');
    await page.getByRole('link', { name: 'Créer un événement' }).click();
    await titled(page, 'Nouvel événement');
    await page.getByLabel('Nom de l’événement').fill('Speed dating du printemps');
    await page.getByLabel('Jour').fill('2027-03-18');
    await page.getByLabel('Lieu').fill('Salle Sainte-Barbe');
    await page.getByRole('textbox', { name: 'Tours', exact: true }).fill('4');
    await page.getByRole('textbox', { name: 'Tables', exact: true }).fill('4');
    await page.getByText(/Il manque .* pour que chacun ait 5 rendez-vous/).waitFor();
    expect(await animator.flaws()).toEqual([]);
    await picture(page, 'create');
    await page.getByRole('button', { name: 'Créer l’événement' }).click();
    await titled(page, 'Speed dating du printemps');
    eventId = new URL(page.url()).pathname.split('/').at(-1)!;
    expect(await animator.flaws()).toEqual([]);
  });

  it('is joined on a phone, and says whom one would like to meet', async () => {
    for (let index = 0; index < 7; index++) links.push(await register(app, eventId, index));
    const { page } = phone;
    await page.goto(`/evenement/${eventId}`);
    await titled(page, 'Speed dating du printemps');
    await page.getByRole('button', { name: 'Envoyer l’inscription' }).click();
    await page.getByText('Cochez la charte pour vous inscrire.').waitFor();
    // The browser notes the refusal by itself.
    phone.complaints.splice(0);
    await page.getByLabel('Nom de l’organisation').fill('Les Jardins du Ried');
    await page.getByLabel('Prénom et nom').fill('Chloé Gasser');
    await page.getByLabel('Adresse e-mail').fill('chloe@jardins.example');
    await page.getByLabel('Nous cherchons').fill('Un menuisier pour nos bacs de culture');
    await page.getByLabel('Nous venons dans l’esprit de la charte').check();
    expect(await phone.flaws()).toEqual([]);
    await picture(page, 'register');
    await page.getByRole('button', { name: 'Envoyer l’inscription' }).click();
    await page.getByRole('heading', { name: 'Votre place est confirmée' }).waitFor();
    await page.getByRole('link', { name: 'Ouvrir mon inscription' }).click();
    await titled(page, 'Mon inscription');
    link = new URL(page.url()).pathname.split('/').at(-1)!;
    await page.getByRole('button', { name: 'Nous aimerions' }).first().click();
    await page.getByRole('button', { name: 'Enregistrer mes vœux' }).click();
    await page.getByText('Vos vœux sont enregistrés.').waitFor();
    expect(await phone.flaws()).toEqual([]);
    await picture(page, 'wishes');
  });

  it('gets its timetable, moved by keyboard alone, then published', async () => {
    const { page } = animator;
    await page.goto(`/evenements/${eventId}`);
    await page.getByRole('button', { name: 'Calculer l’agenda' }).click();
    const grid = page.getByRole('region', { name: /une ligne par table/ });
    await grid.waitFor();
    await page
      .getByText(/^Brouillon/)
      .first()
      .waitFor();
    const cell = grid.locator('button[aria-pressed]').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await pressKey(page, 'Verrouiller');
    await pressKey(page, 'Déverrouiller');
    await pressKey(page, 'Déplacer vers…');
    const dialog = page.getByRole('dialog', { name: 'Déplacer ce rendez-vous' });
    await dialog.getByLabel('Tour').focus();
    await page.keyboard.press('ArrowDown');
    await dialog.getByRole('alert').or(dialog.getByText('La place est libre.')).first().waitFor();
    expect(await animator.flaws()).toEqual([]);
    await picture(page, 'move');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await pressKey(page, 'Retirer');
    await grid.getByText('libre').first().waitFor();
    await pressKey(page, 'Annuler');
    await page.getByText('Modification annulée.').waitFor();
    expect(await animator.flaws()).toEqual([]);
    await picture(page, 'grid');
    await page.getByRole('button', { name: /^Publier et prévenir/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Publier et prévenir/ })
      .click();
    await page
      .getByText(/^Publié le/)
      .first()
      .waitFor();
  });

  it('runs its day: door, repair, clock, wall', async () => {
    const { page } = animator;
    await page.goto(`/evenements/${eventId}/jour`);
    const jardins = page.getByRole('listitem').filter({ hasText: 'Les Jardins du Ried' });
    await jardins.getByRole('button', { name: /^Présent/ }).click();
    await jardins.getByText('Présent', { exact: true }).first().waitFor();
    const missing = page.getByRole('listitem').filter({ hasText: 'Menuiserie 1' });
    await missing.getByRole('button', { name: /^Absent/ }).click();
    await page.getByRole('button', { name: 'Proposer une réparation' }).click();
    await page.getByRole('button', { name: 'Appliquer et prévenir' }).last().click();
    await page.getByText('Rien à réparer : chacun a son rendez-vous.').waitFor();
    await page.getByRole('button', { name: 'Lancer le tour 1' }).click();
    await page.getByText('Tour 1 sur 4').waitFor();
    expect(await animator.flaws()).toEqual([]);
    await picture(page, 'day');
    const wall = await sitDown(browser, app.url);
    await wall.page.context().addCookies(await page.context().cookies());
    await wall.page.goto(`/jour/mur/${eventId}`);
    await titled(wall.page, /Tour 1/);
    expect(await wall.flaws()).toEqual([]);
    await picture(wall.page, 'wall');
    await wall.page.context().setOffline(true);
    const before = await wall.page.getByRole('timer').textContent();
    await eventually(
      'the countdown goes on without a network',
      async () => (await wall.page.getByRole('timer').textContent()) !== before,
    );
    await wall.leave();
  });

  it('is lived on a phone, where a note taken without a network arrives once', async () => {
    const { page } = phone;
    await page.goto(`/jour/agenda/${link}`);
    await titled(page, 'Les Jardins du Ried');
    const note = page.getByRole('button', { name: /^À suivre/ }).first();
    await note.waitFor();
    expect(await phone.flaws()).toEqual([]);
    await picture(page, 'agenda');
    await page.context().setOffline(true);
    await note.click();
    await page.getByText(/1 avis à envoyer/).waitFor();
    await page.context().setOffline(false);
    const told = await eventually('the note arrives', async () => {
      const { body } = await api.get(`/api/events/${eventId}/report`);
      return body.told === 1 && body;
    });
    expect(told.oneSided).toBe(1);
    phone.complaints.splice(0);
  });

  it('ends at the table with an agreement sheet, signed by both on one telephone', async () => {
    const { page } = phone;
    await page
      .getByRole('link', { name: /^Remplir une fiche d’accord/ })
      .first()
      .click();
    await titled(page, 'Fiche d’accord');
    await page.getByLabel('Ce que nous ferons ensemble').fill('Des bacs de culture pour le jardin');
    await page.getByRole('button', { name: 'Enregistrer la fiche' }).click();
    await page.getByText('La fiche est enregistrée.').waitFor();
    const signs = page.getByRole('button', { name: /^Signer pour/ });
    await signs.first().click();
    await page.getByText('Choisissez le type de partenariat.').first().waitFor();
    expect(phone.complaints.splice(0)).toHaveLength(1);
    await page.getByLabel('Type de partenariat').selectOption('mecenat');
    await page.getByLabel('Ce que fait Les Jardins du Ried').fill('accueille les menuisiers deux jours');
    await page.getByLabel(/^Ce que fait (Menuiserie|Atelier)/).fill('apporte le bois et deux menuisiers');
    await page.getByLabel('Les Jardins du Ried', { exact: true }).check();
    await page.getByLabel('Avant le').fill('2027-04-02');
    await page.getByLabel(/^Valeur estimée/).fill('2 500');
    expect(await phone.flaws()).toEqual([]);
    await picture(page, 'agreement');
    await signs.first().click();
    await page.getByText('Signé par Chloé Gasser').waitFor();
    await signs.click();
    await page.getByText(/^Signée des deux côtés/).waitFor();
    expect(await phone.flaws()).toEqual([]);
    await picture(page, 'agreed');
  });

  it('takes what was written on paper, one digit a meeting', async () => {
    const { page } = animator;
    await page.goto(`/evenements/${eventId}/bulletins`);
    await page.getByLabel('Bulletin de').selectOption({ index: 1 });
    await page.getByText(/^Au clavier/).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('button', { name: /Peut-être/, pressed: true }).waitFor();
    await page.getByText(/^2 rendez-vous ont un avis/).waitFor();
    expect(await animator.flaws()).toEqual([]);
    await picture(page, 'paper');
  });

  it('says whom to invite, or that nobody is missing', async () => {
    const { page } = animator;
    await page.goto(`/evenements/${eventId}/invitations`);
    await page.getByText('Personne ne manque').waitFor();
    expect(await animator.flaws()).toEqual([]);
  });

  it('keeps what the tables of a forum ouvert wrote down', async () => {
    const { page } = animator;
    const { body } = await api
      .post(`/api/labos/${laboId}/events`, {
        name: 'Forum ouvert du Ried',
        kind: 'forum_ouvert',
        startsAt: '2027-05-20T12:00:00Z',
        place: 'Halle aux blés',
        minutes: 180,
        rounds: 0,
        roundMinutes: 0,
        pauseMinutes: 0,
        tables: 2,
        registrationState: 'closed',
        topics: [
          { title: 'Se déplacer autrement', table: 1 },
          { title: 'Partager des locaux', table: 2 },
        ],
      })
      .expect(201);
    await page.goto(`/evenements/${body.id}/comptes-rendus`);
    await page.getByLabel('Qui écrit').first().fill('Elsa Ebel');
    await page.getByLabel('Ce qui s’est dit').first().fill('Un vélo-cargo pour trois associations.');
    await page.getByLabel('Les suites à donner').first().fill('Elsa appelle le loueur avant le 3 juin');
    await page.getByRole('button', { name: 'Enregistrer, Se déplacer autrement' }).click();
    await page.getByText('1 sujet a son compte rendu sur 2.').waitFor();
    expect(await animator.flaws()).toEqual([]);
    await picture(page, 'minutes');
  });

  it('ends with a report', async () => {
    const { page } = animator;
    await page.goto(`/evenements/${eventId}/bilan`);
    await page.getByText('Rendez-vous tenus').waitFor();
    await page.getByRole('button', { name: /^Partenariat lancé, Les Jardins du Ried/ }).click();
    await page.getByRole('button', { name: /^Reprendre, Les Jardins du Ried/ }).waitFor();
    expect(await animator.flaws()).toEqual([]);
    await picture(page, 'report');
  });

  it('fits a telephone where it was shown on a laptop, and the other way round', async () => {
    await animator.page.setViewportSize(PHONE);
    for (const part of ['', '/jour', '/bulletins', '/plan', '/bilan']) {
      await animator.page.goto(`/evenements/${eventId}${part}`);
      await animator.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await animator.flaws()).toEqual([]);
      await picture(animator.page, `phone${part.replace('/', '-')}`);
    }
    await phone.page.setViewportSize(WIDE);
    for (const address of [`/evenement/${eventId}`, `/jour/agenda/${link}`]) {
      await phone.page.goto(address);
      await phone.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await phone.flaws()).toEqual([]);
    }
  });
});

/** Somebody else joins: associations and companies in turn. */
async function register({ url }: TestApp, eventId: string, index: number): Promise<string> {
  const isAssociation = index % 2 === 0;
  const anybody = await as(url, null);
  const { body } = await anybody
    .post(`/api/public/events/${eventId}/registrations`, {
      organisationName: isAssociation ? `Atelier ${index}` : `Menuiserie ${index}`,
      organisationKind: isAssociation ? 'association' : 'entreprise',
      delegates: [{ name: 'Jonas Heim', role: null, email: `jonas${index}@invite.example`, phone: null }],
      brings: [
        {
          side: isAssociation ? 'need' : 'offer',
          text: 'Un menuisier deux jours par mois pour nos meubles',
          partnershipTypes: ['mecenat'],
          themes: ['emploi'],
        },
      ],
      charterAccepted: true,
    })
    .expect(201);
  return body.link;
}
