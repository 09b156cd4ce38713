import { buildServer, buildWeb } from './build.mjs';
import * as checks from './checks.mjs';
import { countJest } from './jest.mjs';

/**
 * Every check, each with its heading and duration, whatever the earlier ones said; then one line of figures.
 * `--strict`, or CI=true, makes a failure of what otherwise is skipped for want of Redis or Chromium.
 */
export async function runEverything(args) {
  const strict = args.includes('--strict') || process.env.CI === 'true';
  const total = { passed: 0, failed: 0, skipped: 0 };
  const started = Date.now();
  const broken = [];
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (interrupted = true));
  for (const { title, run } of suites(strict)) {
    const result = await timed(title, run);
    if (interrupted) return 130;
    for (const key of Object.keys(total)) total[key] += result[key];
    if (result.failed > 0) broken.push(title);
  }
  console.log(`\n${seconds(started)} in all.`);
  for (const title of broken) console.log(`Failed: ${title}`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
}

function suites(strict) {
  return [
    { title: 'Build', run: build },
    { title: 'Types', run: checks.typeCheck },
    { title: 'Format and lint', run: checks.formatAndLint },
    { title: 'Import rules', run: checks.importRules },
    { title: 'Lock file', run: checks.lockIsComplete },
    { title: 'Interface strings', run: checks.stringsAreInDictionaries },
    { title: 'Database schema', run: checks.schemaMatchesEntities },
    { title: 'OpenAPI', run: checks.openapiIsCurrent },
    {
      title: 'Access matrix, with and without application checks, then with walls broken on purpose',
      run: checks.accessMatrix,
    },
    { title: 'Unit and property tests', run: () => countJest('unit') },
    { title: 'HTTP tests, queue on Redis', run: () => withRedis(strict) },
    { title: 'HTTP tests of queued work, queue on PostgreSQL', run: onPostgres },
    { title: 'Browser tests', run: () => inBrowser(strict) },
  ];
}

async function timed(title, run) {
  console.log(`\n── ${title}`);
  const started = Date.now();
  let result;
  try {
    result = await run();
  } catch (error) {
    console.log(error.plain ? error.message : error);
    result = checks.FAILED;
  }
  const word = result.failed > 0 ? 'FAILED' : result.passed > 0 ? 'passed' : 'skipped';
  console.log(`── ${title}: ${word} in ${seconds(started)}`);
  return result;
}

async function build() {
  const builds = await Promise.allSettled([buildServer(), buildWeb()]);
  for (const { reason } of builds) if (reason) throw reason;
  return checks.PASSED;
}

/** The stories in `test/e2e/queued` run on both queues: what they tell of goes through one. */
function onPostgres() {
  return countJest('e2e', { TANDEM_QUEUE: 'postgres' }, ['--testPathPatterns', 'test/e2e/queued/']);
}

async function withRedis(strict) {
  const { findRedis } = await import('../../dist/src/platform/embedded/redis-binary.js');
  if (process.env.REDIS_URL || findRedis()) return countJest('e2e', { TANDEM_QUEUE: 'redis' });
  return missing(
    strict,
    'Redis was not found: install redis-server or valkey-server (6.2 or newer), or set REDIS_URL.',
  );
}

async function inBrowser(strict) {
  const { findChromium, NO_CHROMIUM } = await import('../../dist/src/platform/embedded/find-chromium.js');
  return findChromium() ? countJest('browser') : missing(strict, NO_CHROMIUM);
}

function missing(strict, sentence) {
  console.log(sentence);
  return strict ? checks.FAILED : checks.SKIPPED;
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
