import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/tools/data-source.js';
import { migrate } from '../../src/tools/migrate.js';
import { startTestServices, type TestServices } from './services.js';

export const WATCH_PARENT = pathToFileURL('dist/src/platform/embedded/watch-parent.js').href;

export interface TestApp extends TestServices {
  url: string;
  database: DataSource;
}

/** The product's own two processes, as built, on a database, queue and mailbox of their own. */
export async function startTestApp(
  options: { worker?: boolean; env?: Record<string, string> } = {},
): Promise<TestApp> {
  const services = await startTestServices((url) => migrate(url, { queue: true }));
  const env = { ...services.env, ...options.env };
  const http = await startProcess('main', env);
  const worker = (options.worker ?? true) ? await startProcess('worker', env) : null;
  const database = await createDataSource(services.databaseUrl).initialize();
  return {
    ...services,
    url: http.ready.listening,
    database,
    stop: async () => {
      await database.destroy();
      await Promise.all([http, worker].map((one) => one?.stop()));
      await services.stop();
    },
  };
}

export interface TestProcess {
  // biome-ignore lint/suspicious/noExplicitAny: the process's own first line
  ready: any;
  process: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** One process of the product; answers once it says it is ready, or throws with what it said instead. */
export async function startProcess(
  name: 'main' | 'worker',
  env: Record<string, string>,
): Promise<TestProcess> {
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', WATCH_PARENT, `dist/src/${name}.js`],
    {
      env: { ...process.env, ...env, TANDEM_PARENT_PID: String(process.pid) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said: string[] = [];
  createInterface({ input: child.stderr! }).on('line', (line) => said.push(line));
  const ready = new Promise<object>((resolve) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (/^\{"(listening|working)"/.test(line)) resolve(JSON.parse(line));
      else said.push(line);
    });
  });
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended (${code}): ${said.join('\n')}`);
  });
  died.catch(() => undefined);
  return {
    ready: await Promise.race([ready, died]),
    process: child,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await Promise.race([once(child, 'exit'), pause(10_000).then(() => child.kill('SIGKILL'))]);
    },
  };
}
