import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { liveLeases } from './leases.js';
import { isRoot } from './run-as.js';

/** The project's folder: the one holding package.json above the compiled or source file. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder) && !readdirSync(folder).includes('package.json'))
    folder = dirname(folder);
  return folder;
}

/**
 * Where the embedded services keep their data: `.tandem/` in the project, or, for root, a folder outside root's
 * home, since PostgreSQL then runs as an unprivileged user. `TANDEM_HOME` overrides both.
 */
export function tandemHome(root = projectRoot(), env = process.env): string {
  if (env.TANDEM_HOME) return env.TANDEM_HOME;
  if (!isRoot()) return join(root, '.tandem');
  return `/var/tmp/tandem-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
}

/** Creates the folder, refusing one that somebody else prepared in a place open to all. */
export function openHome(home: string): void {
  mkdirSync(home, { recursive: true, mode: isRoot() ? 0o755 : 0o700 });
  const found = lstatSync(home);
  const mine = process.getuid === undefined || found.uid === process.getuid();
  if (!found.isDirectory() || !mine) {
    throw new Error(`${home} belongs to somebody else: remove it, or name another folder in TANDEM_HOME.`);
  }
  if (isRoot()) chmodSync(home, 0o755);
}

/** Removes everything kept in the folder but the PostgreSQL programs. Throws while the services are in use. */
export function resetHome(home: string): void {
  const users = liveLeases(home);
  if (users.length > 0) {
    throw new Error(`Tandem still runs on ${home} (process ${users.join(', ')}): stop it first.`);
  }
  let entries: string[] = [];
  try {
    entries = readdirSync(home);
  } catch {
    return;
  }
  for (const entry of entries) {
    if (!entry.startsWith('postgres-')) rmSync(join(home, entry), { recursive: true, force: true });
  }
}
