import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from './build.mjs';
import { watchUs, withUsAsParent } from './launch.mjs';
import { ROOT } from './project.mjs';

/** A quarter of a second: an editor saving several files is one change. */
const SETTLE_MS = 250;

/** The demonstration, started again at each change of the server, beside Vite for the web pages. */
export async function develop(args) {
  let demo = startDemo(args);
  const web = existsSync(join(ROOT, 'web/vite.config.ts')) ? startVite() : null;

  let timer;
  let turn = Promise.resolve();
  const restart = async () => {
    try {
      await buildServer();
    } catch (error) {
      console.error(error.message);
      return;
    }
    await ended(demo);
    demo = startDemo(args);
  };
  for (const folder of ['src', 'migrations']) {
    watch(join(ROOT, folder), { recursive: true }, (_event, file) => {
      if (!file || /\.spec\.tsx?$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        turn = turn.then(restart);
      }, SETTLE_MS);
    });
  }

  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(signal, async () => {
        clearTimeout(timer);
        web?.kill();
        await ended(demo);
        resolve(0);
        process.exit(0);
      });
    }
  });
}

function startDemo(args) {
  const entry = join(ROOT, 'dist/src/tools/demo.js');
  return spawn(process.execPath, ['--enable-source-maps', ...watchUs(), entry, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: withUsAsParent(),
  });
}

function startVite() {
  return spawn(
    process.execPath,
    [...watchUs(), 'node_modules/vite/bin/vite.js', '--config', 'web/vite.config.ts', 'web'],
    {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      env: withUsAsParent(),
    },
  );
}

function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  child.kill('SIGTERM');
  return new Promise((resolve) => child.once('exit', resolve));
}
