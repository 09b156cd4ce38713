import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainError, ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';

const STAMP = join(ROOT, 'node_modules', '.tandem-lock');

/** Runs `npm ci` when node_modules is missing or is not what package-lock.json says. */
export async function ensureDependencies() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!installed(JSON.parse(lock))) {
    console.error('Installing dependencies (npm ci)…');
    const code = await npm([
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
    ]);
    if (code !== 0) throw plainError('The dependencies could not be installed: see the lines of npm above.');
  }
  writeFileSync(STAMP, hash);
}

/** Whether npm's own note in node_modules holds every package of the lock (but those for other systems). */
function installed(lock) {
  try {
    const present = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', '.package-lock.json'), 'utf8'),
    ).packages;
    return Object.entries(lock.packages).every(
      ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/** With the npm that runs us when there is one, so that versions agree. */
function npm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? runCommand(process.execPath, [script, ...args]) : runCommand('npm', args);
}
