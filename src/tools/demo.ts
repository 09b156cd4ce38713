import 'reflect-metadata';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DemoSignIn } from '../modules/demo/demo.dto.js';
import { openHome, resetHome, tandemHome } from '../platform/embedded/home.js';
import { startServices } from '../platform/embedded/start-services.js';
import { startLocalMailbox } from '../platform/mail/local-mailbox.js';
import { reportDemo } from './demo/demo-report.js';
import { fillDemo } from './demo/fill-demo.js';
import { demoSettings, startProduct } from './demo/product.js';
import { createSay } from './demo/say.js';
import { migrate } from './migrate.js';

const { values: options } = parseArgs({
  options: {
    reset: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const start = performance.now();
const say = createSay(process.stderr);
const undo: (() => Promise<void> | void)[] = [];
const stopRequested = new Promise<string>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(signal));
});

try {
  process.exitCode = await Promise.race([run(), stopRequested.then(() => 0)]);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  for (const stop of undo.reverse()) await stop();
  process.exit();
}

async function run(): Promise<number> {
  const folder = demoFolder();
  say.line('Tandem, démonstration');
  const services = await startServices({ fresh: options.once });
  undo.push(services.stop);
  say.line(`  ${services.notes.join(' · ')}`);
  const mailboxDir = process.env.SMTP_URL ? null : join(folder, 'mailbox');
  const mailbox = mailboxDir ? await startLocalMailbox(mailboxDir) : null;
  if (mailbox) undo.push(mailbox.stop);

  await migrate(services.databaseUrl, {
    queue: services.queue === 'postgres',
    appUrl: services.appUrl,
  });
  const settings = await demoSettings(folder, services, mailbox?.url ?? process.env.SMTP_URL!);
  const product = await startProduct(folder, settings);
  undo.push(product.stop);
  await fillDemo(product.address, { ...settings, DATABASE_URL: services.databaseUrl }, say);

  if (options.once) {
    const { report, missing } = await reportDemo(services.databaseUrl, mailboxDir, services.queue);
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    if (options.json) process.stdout.write(`${JSON.stringify({ ...report, seconds })}\n`);
    for (const sentence of missing) process.stderr.write(`Missing: ${sentence}\n`);
    return missing.length > 0 ? 1 : 0;
  }
  welcome(product.address, settings.DEMO_FILE);
  const ended = await product.ended;
  process.stderr.write(`${ended} ended unexpectedly.\n`);
  return 1;
}

/** Kept from one demonstration to the next; with `--once` a folder that disappears. */
function demoFolder(): string {
  if (options.once) {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-demo-'));
    undo.push(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }
  const home = tandemHome();
  if (options.reset) resetHome(home);
  openHome(home);
  const folder = join(home, 'demo');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function welcome(address: string, file: string): void {
  const signIns: DemoSignIn[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const seconds = Math.round((performance.now() - start) / 1000);
  say.line(`\n  Prêt en ${seconds} s : ${address}\n`);
  for (const { label, email, password } of signIns) say.line(`  ${label.padEnd(44)} ${email}  ${password}`);
  say.line('\n  Ctrl-C pour arrêter. `npm run demo -- --reset` recommence de zéro.');
}
