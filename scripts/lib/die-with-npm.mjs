import { readFileSync } from 'node:fs';

/**
 * Ends this process, and so everything below it, when the npm that started it is gone, even by `kill -9`.
 * Between npm and us there may be a shell, which then merely changes its parent: watch both.
 */
export function dieWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const grandparent = isShell(parent) ? parentOf(parent) : null;
  setInterval(() => {
    const orphaned = process.ppid !== parent || (grandparent && parentOf(parent) !== grandparent);
    if (!orphaned) return;
    setTimeout(() => process.exit(1), 12_000).unref();
    process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

function isShell(pid) {
  return /^\((ba|da|a|k|z)?sh\)$/.test(stat(pid)?.name ?? '');
}

function parentOf(pid) {
  return stat(pid)?.parent ?? null;
}

/** Linux only; elsewhere the parent alone is watched. */
function stat(pid) {
  try {
    const [, name, parent] = /^\d+ (\(.*\)) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return { name, parent: Number(parent) };
  } catch {
    return null;
  }
}
