import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { settlePage } from '../../src/tools/screens/settle-page.js';

/** The picture at the top of the README, written when TANDEM_WRITE_SCREENS asks for it. */
export async function writeReadmePicture(page: Page): Promise<void> {
  if (process.env.TANDEM_WRITE_SCREENS !== '1') return;
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 1280, height: 800 });
  await settlePage(page);
  mkdirSync('docs/screens', { recursive: true });
  await page.screenshot({ path: 'docs/screens/readme-suggestions.png' });
  await page.setViewportSize(before);
}
