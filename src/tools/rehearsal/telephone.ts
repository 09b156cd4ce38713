import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const PHONE = { width: 390, height: 844 };
const PATIENCE_MS = 60_000;

export interface AgendaTimes {
  /** Milliseconds from the tap on the link to the first meeting on the screen. */
  firstMs: number;
  /** The same once the telephone has kept the page. */
  afterMs: number;
  context: BrowserContext;
}

/** Opens somebody’s agenda on a telephone that never saw it, and again once it is kept. */
export async function timeAgenda(browser: Browser, address: string, link: string): Promise<AgendaTimes> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  context.setDefaultTimeout(PATIENCE_MS);
  const url = `${address}/jour/agenda/${link}`;
  const page = await context.newPage();
  const firstMs = await timeToAgenda(page, url);
  await until(
    page,
    'caches.match(location.pathname).then((kept) => Boolean(kept && navigator.serviceWorker.controller))',
  );
  await page.close();
  const again = await context.newPage();
  const afterMs = await timeToAgenda(again, url);
  await again.close();
  return { firstMs, afterMs, context };
}

/** Looks again until the page says so. The page's policy forbids it the checks that Playwright would leave there. */
async function until(page: Page, expression: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await page.evaluate(expression))) {
    if (performance.now() > end) throw new Error(`not in time: ${expression}`);
    await pause(100);
  }
}

async function timeToAgenda(page: Page, url: string): Promise<number> {
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('article').first().waitFor();
  return Math.round(performance.now() - start);
}

/** Says something of every meeting while the network is down, then lets it come back; answers how many were said. */
export async function takeNotesOffline(
  context: BrowserContext,
  address: string,
  link: string,
): Promise<number> {
  const page = await context.newPage();
  await context.setOffline(true);
  await page.goto(`${address}/jour/agenda/${link}`);
  const answers = page.locator('form[data-partner] button[value="follow_up"]');
  const count = await answers.count();
  for (let index = 0; index < count; index++) await answers.nth(index).click();
  const waiting = `JSON.parse(localStorage.getItem('tandem.notes.${link}') ?? '{}')`;
  await until(page, `Object.keys(${waiting}).length === ${count}`);
  await context.setOffline(false);
  await until(page, `Object.keys(${waiting}).length === 0`);
  return count;
}
