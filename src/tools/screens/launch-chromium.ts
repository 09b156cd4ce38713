import type { Browser } from 'playwright-core';
import { findChromium, NO_CHROMIUM } from '../../platform/embedded/find-chromium.js';

/** Starts it without a window. Throws in plain words when there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  const { chromium } = await import('playwright-core');
  // Its sandbox is refused to root and in most containers, and these pages are our own.
  return chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-dev-shm-usage'] });
}
