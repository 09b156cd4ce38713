import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { watchUs, withUsAsParent } from './launch.mjs';
import { ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';

const has = (path) => existsSync(join(ROOT, path));
const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };
const SKIPPED = { passed: 0, failed: 0, skipped: 1 };

/** Runs programs one after the other; one check, however many there are. */
async function check(...commands) {
  let code = 0;
  for (const [script, ...args] of commands) {
    const options = [...(script.startsWith('dist/') ? ['--enable-source-maps'] : []), ...watchUs()];
    code ||= await runCommand(process.execPath, [...options, script, ...args], { env: withUsAsParent() });
  }
  return code === 0 ? PASSED : FAILED;
}

/** The same, said to be skipped while the script is not there. */
function checkWhenPresent(script, ...args) {
  if (has(script)) return check([script, ...args]);
  console.log(`There is no ${script} yet.`);
  return SKIPPED;
}

/** Server and pages side by side: each keeps one core busy. */
export async function typeCheck() {
  const projects = ['tsconfig.json', 'web/tsconfig.json'].filter(has);
  const checks = projects.map((project) =>
    check(['node_modules/typescript/bin/tsc', '--noEmit', '-p', project]),
  );
  return (await Promise.all(checks)).includes(FAILED) ? FAILED : PASSED;
}

export function formatAndLint() {
  return check(['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
}

export function importRules() {
  const rooms = ['src', 'web/src', 'bench', 'migrations', 'test'].filter(has);
  const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
  return check([cruiser, ...rooms, '--config', '.dependency-cruiser.cjs']);
}

export const lockIsComplete = () => check(['scripts/complete-lock.mjs', '--check']);
export const stringsAreInDictionaries = () => checkWhenPresent('scripts/check-strings.mjs');
export const schemaMatchesEntities = () => checkWhenPresent('dist/src/tools/schema-check.js');
export const accessMatrix = () =>
  checkWhenPresent('dist/src/tools/access-matrix.js', '--both', '--negative-control');
export const openapiIsCurrent = () => checkWhenPresent('dist/src/tools/openapi.js', '--check');
export { FAILED, PASSED, SKIPPED };
