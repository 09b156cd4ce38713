import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { settlePage } from '../../src/tools/screens/settle-page.js';

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
/** Two busy cores may take this long to answer one click. */
const PATIENCE_MS = 60_000;

/** Told through the console, where every other complaint of the browser is heard too. */
const TELL_REFUSALS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('refused by the policy: ' + event.violatedDirective + ' ' + event.blockedURI));`;

/** Somebody in front of a browser of their own: one page, its cookies, and what the browser complained about. */
export interface Person {
  page: Page;
  /** Not yet told by `flaws`. */
  complaints: string[];
  /** Waits for a page (one's own unless another is given) to rest; answers what is wrong with it. */
  flaws(other?: Page): Promise<string[]>;
  leave(): Promise<void>;
}

export async function sitDown(browser: Browser, address: string, viewport = WIDE): Promise<Person> {
  const context = await browser.newContext({
    baseURL: address,
    viewport,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(TELL_REFUSALS);
  const complaints: string[] = [];
  context.on('console', (message) => {
    const { url } = message.location();
    // The browser notes by itself the answer that says nobody is signed in yet.
    const nobodyYet = url.endsWith('/api/me') && message.text().includes('401');
    if (['error', 'warning'].includes(message.type()) && !nobodyYet)
      complaints.push(`console: ${message.text()} (${url})`);
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
  const page = await context.newPage();
  return {
    page,
    complaints,
    flaws: async (other = page) => {
      const flaws = await flawsOf(other);
      return [...complaints.splice(0), ...flaws];
    },
    leave: () => context.close(),
  };
}

/** What axe, with all its rules, finds wrong, and whether the page is wider than its window. */
async function flawsOf(page: Page): Promise<string[]> {
  await settlePage(page, PATIENCE_MS);
  // A message is shown in a frame that runs no script, so axe cannot look inside; it asks for no second page then.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude('iframe[sandbox]')
    .options({ resultTypes: ['violations'] })
    .analyze();
  const path = new URL(page.url()).pathname;
  const broken = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${path}: ${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 200)}`),
  );
  const excess = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  return excess > 0 ? [...broken, `${path}: ${excess} pixels too wide`] : broken;
}
