import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainError, ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';

/** Node's options that make a process end when this one is gone. */
export function watchUs() {
  return ['--import', pathToFileURL(join(ROOT, 'dist/src/platform/embedded/watch-parent.js')).href];
}

export function withUsAsParent(env = process.env) {
  return { ...env, TANDEM_PARENT_PID: String(process.pid) };
}

/** Runs dist/NAME.js with our own input and outputs; answers its exit code. */
export function runEntry(name, args) {
  const entry = join(ROOT, 'dist', `${name}.js`);
  if (!existsSync(entry)) throw plainError(`There is no ${name}.ts to run.`);
  return runCommand(process.execPath, ['--enable-source-maps', ...watchUs(), entry, ...args], {
    stdio: 'inherit',
    cwd: process.cwd(),
    env: withUsAsParent(),
  });
}
