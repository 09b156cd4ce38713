import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

export interface ChildOptions {
  /** Stands in front of each of its log lines. */
  name: string;
  /** Absolute path of the compiled entry. */
  entry: string;
  args?: string[];
  env?: Record<string, string | undefined>;
  /** Its output is appended here. */
  logFile: string;
  /** Also receives each line, without the prefix. */
  onLine?: (line: string) => void;
}

export interface SupervisedChild {
  name: string;
  pid: number;
  /** Its exit code, 128 and more for a signal, once it has ended. */
  exited: Promise<number>;
  /** Asks politely, then insists after eight seconds. Safe to call twice. */
  stop(): Promise<number>;
}

const POLITE_MS = 8_000;
const WATCH_PARENT = new URL('./watch-parent.js', import.meta.url).href;

/** Starts a Node process that writes to a log file, is never restarted, and ends when this process is gone. */
export function superviseChild(options: ChildOptions): SupervisedChild {
  const log = createWriteStream(options.logFile, { flags: 'a' });
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', WATCH_PARENT, options.entry, ...(options.args ?? [])],
    {
      env: { ...process.env, ...options.env, TANDEM_PARENT_PID: String(process.pid) },
      // Its own group: Ctrl-C reaches us, and we stop our children in the order we choose.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const read = [child.stdout, child.stderr].map((stream) => {
    const lines = createInterface({ input: stream }).on('line', (line) => {
      log.write(`${options.name} | ${line}\n`);
      options.onLine?.(line);
    });
    return once(lines, 'close');
  });

  const exited = Promise.all([once(child, 'close'), ...read]).then(([[code, signal]]) => {
    log.end();
    return (code as number | null) ?? (signal === 'SIGKILL' ? 137 : 143);
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const patience = new AbortController();
    await Promise.race([
      exited,
      pause(POLITE_MS, undefined, { signal: patience.signal }).catch(() => undefined),
    ]);
    patience.abort();
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    return exited;
  };
  return { name: options.name, pid: child.pid!, exited, stop };
}
