import type { BrowserContext } from 'playwright-core';
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
    await page.screenshot({ path: file, fullPage: true });
  } finally {
    await page.close();
  }
}
