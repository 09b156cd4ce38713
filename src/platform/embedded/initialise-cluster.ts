import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries.js';
import { serviceUser } from './run-as.js';

/**
 * Creates the data folder unless it is complete. UTF-8 with code-point order on every system; the operating
 * system's own UTF-8 classes are needed too, since PostgreSQL's text search lower-cases accents through them.
 */
export function initialiseCluster(binaries: PostgresBinaries, data: string, password: string): void {
  const complete = join(data, 'tandem-complete');
  if (existsSync(complete)) return;
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  for (const path of [data, passwordFile]) giveToService(path);

  const refusals: string[] = [];
  for (const ctype of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const refusal = initdb(binaries, data, passwordFile, ctype);
    if (refusal === null) break;
    refusals.push(refusal);
  }
  rmSync(passwordFile);
  if (refusals.length === 3) {
    throw new Error(`PostgreSQL could not create its data folder ${data}:\n${refusals[0]}`);
  }
  writeFileSync(complete, '');
}

function initdb(
  binaries: PostgresBinaries,
  data: string,
  passwordFile: string,
  ctype: string,
): string | null {
  const options = {
    pgdata: data,
    username: 'tandem',
    auth: 'scram-sha-256',
    pwfile: passwordFile,
    encoding: 'UTF8',
    'locale-provider': 'builtin',
    'builtin-locale': 'C.UTF-8',
    locale: 'C',
    'lc-ctype': ctype,
  };
  const result = spawnSync(
    binaries.initdb,
    [
      '--no-sync',
      '--no-instructions',
      ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
    ],
    { ...serviceUser(), cwd: data, encoding: 'utf8', env: { PATH: process.env.PATH, TZ: 'UTC' } },
  );
  return result.status === 0 ? null : (result.error?.message ?? result.stderr.trim());
}

/** Lets the user that runs the servers own this path. */
export function giveToService(path: string): void {
  const user = serviceUser();
  if (user) chownSync(path, user.uid, user.gid);
}
