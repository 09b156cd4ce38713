import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface RedisBinary {
  path: string;
  /** As people say it: `Redis 7.0.15`. */
  label: string;
}

const PLACES = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/usr/sbin'];

/** Finds a `redis-server` or `valkey-server` recent enough for BullMQ (6.2), or null. */
export function findRedis(env: NodeJS.ProcessEnv = process.env, places = PLACES): RedisBinary | null {
  const folders = [...(env.PATH ?? '').split(delimiter), ...places].filter(Boolean);
  for (const name of ['redis-server', 'valkey-server']) {
    for (const folder of folders) {
      const path = join(folder, name);
      const label = isExecutable(path) ? recentLabel(path) : null;
      if (label) return { path, label };
    }
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function recentLabel(path: string): string | null {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const [, product, version, major, minor] = /(Redis|Valkey) server v=((\d+)\.(\d+)\S*)/.exec(answer) ?? [];
  if (!version) return null;
  const recent = Number(major) > 6 || (Number(major) === 6 && Number(minor) >= 2);
  return recent ? `${product} ${version}` : null;
}
