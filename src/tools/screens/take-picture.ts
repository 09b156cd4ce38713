import type { BrowserContext, Page } from 'playwright-core';
import type { Screen } from './screen-list.js';
import { settlePage } from './settle-page.js';

/** Opens a screen, does what leads to its state, and writes the whole page into `file`. */
export async function takePicture(context: BrowserContext, screen: Screen, file: string): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(screen.path);
    for (const selector of screen.presses) {
      await page.locator(selector).first().waitFor();
      await settlePage(page);
      await page.locator(selector).first().click();
    }
    await page.locator(screen.shows).first().waitFor();
    await settlePage(page);
    if ((await page.getByRole('dialog').count()) === 0) await openHigh(page);
    await page.screenshot({ path: file });
  } finally {
    await page.close();
  }
}

/** As high a window as the page is long: what sticks to an edge then stands at the edge of the picture. */
async function openHigh(page: Page): Promise<void> {
  const { width, height } = page.viewportSize()!;
  const length = Number(await page.evaluate('document.documentElement.scrollHeight'));
  if (length > height) await page.setViewportSize({ width, height: length });
  await page.mouse.move(0, 0);
  await settlePage(page);
}
