import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext } from 'playwright-core';
import type { DemoSignIn } from '../modules/demo/demo.dto.js';
import { projectRoot } from '../platform/embedded/home.js';
import { indexPage, type Picture } from './screens/index-page.js';
import { launchChromium } from './screens/launch-chromium.js';
import { runDemo } from './screens/run-demo.js';
import { screens, type Viewer } from './screens/screen-list.js';
import { takePicture } from './screens/take-picture.js';

// A picture of every screen, as each person of the demonstration sees it, on a phone and on a wide window.
//   --reset          starts the demonstration afresh        --address URL   one that already runs
//   --only TEXT      the screens whose name holds TEXT
const { values: options } = parseArgs({
  options: {
    reset: { type: 'boolean', default: false },
    address: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});

const WIDTHS = [390, 1440];
const HEIGHTS: Record<number, number> = { 390: 844, 1440: 900 };
const PATIENCE_MS = 30_000;
const folder = join(projectRoot(), 'screens');
const say = (line: string) => void process.stderr.write(`${line}\n`);
const undo: (() => Promise<unknown>)[] = [];
const stopRequested = new Promise<number>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(130));
});

try {
  process.exitCode = await Promise.race([photograph(), stopRequested]);
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
} finally {
  for (const stop of undo.reverse()) await stop();
  process.exit();
}

async function photograph(): Promise<number> {
  const browser = await launchChromium();
  undo.push(() => browser.close());
  const { address, signIns } = options.address ? await running(options.address) : await started();
  if (!options.only) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const pictures: Picture[] = [];
  const failures: string[] = [];
  for (const viewer of ['nobody', ...signIns.map(({ role }) => role)] as Viewer[]) {
    const seen = screens.filter(
      ({ viewers, name }) => viewers.includes(viewer) && name.includes(options.only),
    );
    for (const width of seen.length > 0 ? WIDTHS : []) {
      const context = await enter(
        browser,
        address,
        width,
        signIns.find(({ role }) => role === viewer),
      );
      for (const screen of seen) {
        const picture = { file: `${viewer}-${screen.name}-${width}.png`, screen: screen.name, viewer, width };
        try {
          await takePicture(context, screen, join(folder, picture.file));
          pictures.push(picture);
        } catch (error) {
          failures.push(`${picture.file}: ${(error as Error).message.split('\n')[0]}`);
        }
      }
      await context.close();
      say(`${viewer}, ${width} px: ${seen.length} screens`);
    }
  }
  writeFileSync(join(folder, 'index.html'), indexPage(pictures));
  for (const failure of failures) say(`Missing: ${failure}`);
  process.stdout.write(`${join(folder, 'index.html')}\n`);
  return failures.length > 0 ? 1 : 0;
}

async function started(): Promise<{ address: string; signIns: DemoSignIn[] }> {
  const demo = await runDemo({ args: options.reset ? ['--reset'] : [], tell: say });
  undo.push(demo.stop);
  return demo;
}

async function running(address: string): Promise<{ address: string; signIns: DemoSignIn[] }> {
  const { signIns } = (await (await fetch(`${address}/api/demo`)).json()) as { signIns: DemoSignIn[] };
  return { address, signIns };
}

/** A browser of one's own, already signed in. */
async function enter(
  browser: Browser,
  baseURL: string,
  width: number,
  person?: DemoSignIn,
): Promise<BrowserContext> {
  const viewport = { width, height: HEIGHTS[width] };
  const context = await browser.newContext({
    baseURL,
    viewport,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (!person) return context;
  const { email } = person;
  const answer = await context.request.post('/api/demo/session', { data: { email } });
  if (!answer.ok()) throw new Error(`The demonstration does not know ${email}: start it with --reset.`);
  return context;
}
