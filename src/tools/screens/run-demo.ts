import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { DemoSignIn } from '../../modules/demo/demo.dto.js';
import { projectRoot } from '../../platform/embedded/home.js';

const compiled = (name: string) => `${projectRoot()}/dist/src/${name}.js`;
/** Its two processes, its database and its queue each have a few seconds to end by themselves. */
const STOP_MS = 40_000;
const READY = /^\s*Prêt en .* : (http\S+)/;

export interface RunningDemo {
  address: string;
  signIns: DemoSignIn[];
  pid: number;
  /** Asks it to end and answers its exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts `npm run demo`, as built, and answers once it says where it is. `tell` receives its lines until then. Throws with
 * its last words when it ends before.
 */
export async function runDemo(
  options: { args?: string[]; env?: Record<string, string>; tell?: (line: string) => void } = {},
): Promise<RunningDemo> {
  const watchParent = pathToFileURL(compiled('platform/embedded/watch-parent')).href;
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', watchParent, compiled('tools/demo'), ...(options.args ?? [])],
    {
      cwd: projectRoot(),
      env: { ...process.env, ...options.env, TANDEM_PARENT_PID: String(process.pid) },
      // Its own group: Ctrl-C reaches us, and we end it when we have finished with it.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, pause(STOP_MS, undefined, { ref: false })]);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    return ended;
  };
  const said: string[] = [];
  let starting = true;
  const ready = new Promise<string>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      const address = READY.exec(line)?.[1];
      if (address) {
        starting = false;
        resolve(address);
      }
      if (starting) options.tell?.(line);
    });
  });
  const died = ended.then((code) => {
    const lastWords = options.tell ? [] : said.slice(-12);
    throw new Error([`The demonstration ended (${code}).`, ...lastWords].join('\n'));
  });
  died.catch(() => undefined);
  const address = await Promise.race([ready, died]);
  const demo = (await (await fetch(`${address}/api/demo`)).json()) as { signIns: DemoSignIn[] };
  return { address, signIns: demo.signIns, pid: child.pid!, stop };
}
