import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Read in the page: fonts there, nothing loading, no transition under way; what moves for ever is let move. */
const AT_REST = `document.fonts.status === 'loaded'
  && !document.querySelector('.mantine-Skeleton-root, [data-loading="true"]')
  && !document.getAnimations().some((animation) =>
    animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity)`;

/** Answers once a page has come to rest. Throws when it has not after `patienceMs`. */
export async function settlePage(page: Page, patienceMs = 30_000): Promise<void> {
  await page.waitForLoadState('load');
  const end = performance.now() + patienceMs;
  // Asked from here: the page's own security policy refuses to evaluate what Playwright would leave in it.
  while (!(await page.evaluate(AT_REST))) {
    if (performance.now() > end) throw new Error(`${page.url()} does not come to rest`);
    await pause(50);
  }
}
