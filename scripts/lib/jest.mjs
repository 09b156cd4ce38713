import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchUs, withUsAsParent } from './launch.mjs';
import { runCommand } from './run-command.mjs';

const JEST = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning'];
/**
 * For what starts processes: three minutes, since a busy machine is no reason to fail; and a forced end, since a hook
 * that fails half-way leaves processes that would keep Jest waiting for ever (they end with it: they watch their parent).
 */
const PATIENCE = ['--testTimeout=180000', '--forceExit'];
const OPTIONS = { unit: ['--maxWorkers=100%'], e2e: PATIENCE, browser: PATIENCE };

/** Runs one Jest project; answers its exit code. */
export function runJest(project, args = [], env = {}) {
  return runCommand(
    process.execPath,
    [
      ...JEST,
      ...watchUs(),
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      project,
      '--watchman=false',
      ...(OPTIONS[project] ?? []),
      ...args,
    ],
    { env: withUsAsParent({ ...process.env, ...env }), stdio: ['ignore', 2, 2] },
  );
}

/** Runs one Jest project and counts its tests; a file that could not even run counts as one failure. */
export async function countJest(project, env = {}, args = []) {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-jest-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runJest(
      project,
      ['--json', `--outputFile=${report}`, '--passWithNoTests', ...args],
      env,
    );
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests + (result.numTotalTestSuites === 0 ? 1 : 0),
    };
  } catch (error) {
    console.log(`Jest left no report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
