import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a process with this number runs (another user's counts, one that has ended and waits to be buried does not). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !isDefunct(pid);
}

function isDefunct(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Notes that this process uses the services kept in `home`; the last user stops them. */
export function takeLease(home: string): void {
  mkdirSync(join(home, 'leases'), { recursive: true });
  writeFileSync(join(home, 'leases', String(process.pid)), '');
}

export function giveLeaseBack(home: string): void {
  rmSync(join(home, 'leases', String(process.pid)), { force: true });
}

/** The processes that use the services kept in `home`; forgets those that died without saying so. */
export function liveLeases(home: string): number[] {
  let names: string[] = [];
  try {
    names = readdirSync(join(home, 'leases'));
  } catch {
    return [];
  }
  const gone = names.filter((name) => !isAlive(Number(name)));
  for (const name of gone) rmSync(join(home, 'leases', name), { force: true });
  return names.filter((name) => !gone.includes(name)).map(Number);
}
