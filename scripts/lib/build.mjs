import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { hashInputs, isFresh, writeStamp } from './build-stamp.mjs';
import { plainError, ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';

const CONFIGURATION = ['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];

/** Compiles the server, the tools and the benches into dist/, unless nothing changed since the last time. */
export function buildServer() {
  const inputs = ['package-lock.json', ...CONFIGURATION, 'src', 'migrations', 'bench'];
  return build('server', { stamp: 'dist/.stamp', product: 'dist/src' }, inputs, async () => {
    // The compiler's own notes say what it need not write again; without its files they mislead it.
    if (!existsSync(join(ROOT, 'dist/src'))) rmSync(join(ROOT, 'dist/.tsbuildinfo'), { force: true });
    const code = await runCommand(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build']);
    dropOrphans('dist');
    return code;
  });
}

/** Builds the web pages into web/dist/, unless nothing changed since the last time. */
export async function buildWeb() {
  if (!existsSync(join(ROOT, 'web/vite.config.ts'))) return;
  const vite = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--config',
    'web/vite.config.ts',
    '--logLevel',
    'warn',
    'web',
  ];
  const output = { stamp: 'dist/.stamp-web', product: 'web/dist/index.html' };
  await build('web pages', output, ['package-lock.json', 'web'], () => runCommand(process.execPath, vite));
}

async function build(what, output, inputs, compile) {
  if (isFresh(output, hashInputs(inputs))) return;
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  await withBuildLock(join(ROOT, `${output.stamp}.lock`), async () => {
    const hash = hashInputs(inputs);
    if (isFresh(output, hash)) return;
    console.error(`Building the ${what}…`);
    const started = Date.now();
    if ((await compile()) !== 0) {
      // While one room is being rebuilt, the others can still be tried: the compiler has written what it could.
      if (process.env.TANDEM_BUILD === 'lenient') return;
      throw plainError(`The ${what} could not be built: see the lines above.`);
    }
    writeStamp(output, hash);
    console.error(`Built the ${what} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  });
}

/** Removes compiled files whose source is gone, so that nothing runs that nobody can read. */
function dropOrphans(folder) {
  for (const entry of readdirSync(join(ROOT, folder), { recursive: true })) {
    const [, stem] = /^(.+)\.js(\.map)?$/.exec(entry) ?? [];
    if (!stem) continue;
    const sources = [`${stem}.ts`, `${stem}.tsx`];
    if (!sources.some((source) => existsSync(join(ROOT, source)))) rmSync(join(ROOT, folder, entry));
  }
}
