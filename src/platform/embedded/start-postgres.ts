import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.js';
import { initialiseCluster } from './initialise-cluster.js';
import { isAlive } from './leases.js';
import { type PostgresBinaries, preparePostgresBinaries } from './postgres-binaries.js';
import { serviceUser } from './run-as.js';

export interface PostgresOptions {
  /** Holds `data/`, the password and the log. */
  home: string;
  /** Where the programs are copied; shared by several homes. */
  binariesHome?: string;
  /** Data that will be thrown away: faster, and lost if the machine stops. */
  disposable?: boolean;
}

export interface RunningPostgres {
  /** Address of the `tandem` database, owner's rights. */
  url: string;
  version: string;
  reused: boolean;
  stop(): Promise<void>;
}

const DATABASE = 'tandem';

/**
 * Starts the PostgreSQL that comes with Tandem, listening on 127.0.0.1 only with a random password, or joins the
 * one that already runs on the same data. Throws with the end of the server's log when it does not come up.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const binaries = preparePostgresBinaries(options.binariesHome ?? options.home);
  const data = join(options.home, 'data');
  const password = readOrCreatePassword(join(options.home, 'postgres.password'));
  initialiseCluster(binaries, data, password);

  const stop = () => stopPostgres(data, binaries);
  const address = (port: number, name: string) => `postgres://tandem:${password}@127.0.0.1:${port}/${name}`;
  const running = readPostmaster(data);
  if (running && (await answers(address(running.port, 'postgres')))) {
    return { url: address(running.port, DATABASE), version: binaries.version, reused: true, stop };
  }
  if (running) rmSync(join(data, 'postmaster.pid'), { force: true });

  const port = await launch(binaries, data, options);
  await ensureDatabase(address(port, 'postgres'));
  return { url: address(port, DATABASE), version: binaries.version, reused: false, stop };
}

/** Stops the server of this data folder, if one runs: fast shutdown, then by force after ten seconds. */
export async function stopPostgres(data: string, binaries?: PostgresBinaries): Promise<void> {
  const running = readPostmaster(data);
  if (!running || !isAlive(running.pid)) return;
  if (process.platform === 'win32' && binaries) {
    spawn(binaries.pgCtl, ['stop', '-m', 'fast', '-D', data], { stdio: 'ignore' });
  } else {
    process.kill(running.pid, 'SIGINT');
  }
  for (let waited = 0; isAlive(running.pid) && waited < 10_000; waited += 20) await pause(20);
  if (isAlive(running.pid)) process.kill(running.pid, 'SIGQUIT');
}

async function launch(binaries: PostgresBinaries, data: string, options: PostgresOptions): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const log = join(options.home, 'postgres.log');
    const output = openSync(log, 'a', 0o600);
    const server = spawn(binaries.postgres, ['-D', data, ...settings(port, options.disposable ?? false)], {
      ...serviceUser(),
      cwd: data,
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8', TZ: 'UTC' },
      detached: true,
      stdio: ['ignore', output, output],
    });
    server.on('error', () => undefined);
    server.unref();
    closeSync(output);
    if (await becomesReady(data, server)) return port;
    if (attempt === 3) {
      throw new Error(
        `PostgreSQL did not start:\n${readFileSync(log, 'utf8').split('\n').slice(-12).join('\n')}`,
      );
    }
  }
}

function settings(port: number, disposable: boolean): string[] {
  const values: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    shared_buffers: '128MB',
    jit: 'off',
    // A crash may lose the last half-second of a demonstration, never its consistency.
    synchronous_commit: 'off',
    ...(disposable ? { fsync: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function becomesReady(
  data: string,
  server: { exitCode: number | null; signalCode: string | null; pid?: number },
) {
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return false;
    const postmaster = readPostmaster(data);
    if (postmaster?.pid === server.pid && postmaster.ready) return true;
    await pause(20);
  }
  return false;
}

/** What `postmaster.pid` says: line 1 the process, line 4 the port, line 8 whether it takes connections. */
function readPostmaster(data: string): { pid: number; port: number; ready: boolean } | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function readOrCreatePassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
