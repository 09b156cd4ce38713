import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../src/tools/screens/launch-chromium.js';
import { type RunningDemo, runDemo } from '../../src/tools/screens/run-demo.js';
import { type Person, sitDown, WIDE } from '../harness/browser.js';

export type Role = RunningDemo['signIns'][number]['role'];

/** How the card of each person begins on the first page. */
const cards: Record<Role, RegExp> = {
  association: /^Association/,
  company: /^Entreprise/,
  animator: /^Animation/,
  administrator: /^Administration/,
};

/** The real demonstration, freshly filled in a folder of its own, and a browser to look at it. */
export class Stage {
  private constructor(
    readonly home: string,
    readonly demo: RunningDemo,
    readonly browser: Browser,
  ) {}

  static async set(): Promise<Stage> {
    const browser = await launchChromium();
    const home = mkdtempSync(join(tmpdir(), 'tandem-browser-'));
    try {
      const env = { TANDEM_HOME: home, DATABASE_URL: '', REDIS_URL: '', SMTP_URL: '', PORT: '' };
      return new Stage(home, await runDemo({ env }), browser);
    } catch (error) {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
      throw error;
    }
  }

  credentials = (role: Role) => this.demo.signIns.find((one) => one.role === role)!;

  email = (role: Role) => this.credentials(role).email;

  /** The organisation of the association's or the company's person: « Bastien, La Réserve… ». */
  organisation = (role: 'association' | 'company') => this.credentials(role).label.replace(/^[^,]*, /, '');

  sitDown = (viewport = WIDE) => sitDown(this.browser, this.demo.address, viewport);

  async signIn(role: Role, viewport = WIDE): Promise<Person> {
    const person = await this.sitDown(viewport);
    const { page, complaints } = person;
    await page.goto('/');
    await page
      .getByRole('button', { name: cards[role] })
      .click()
      .catch((error) => {
        throw new Error([`No card to sign in as ${role}.`, ...complaints, error.message].join('\n'));
      });
    await navigation(page).waitFor();
    return person;
  }

  async clear(): Promise<void> {
    await this.browser.close();
    await this.demo.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

const navigation = (page: Page) => page.getByRole('navigation', { name: 'Navigation principale' });

export const go = (page: Page, name: string) => navigation(page).getByRole('link', { name }).click();

/** Waits for the page of this title. */
export const titled = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
