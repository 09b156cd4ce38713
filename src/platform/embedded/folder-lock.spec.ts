import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withFolderLock } from './folder-lock.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('withFolderLock', () => {
  it('lets one work at a time, and all of them in the end', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((done) => setTimeout(done, 10));
      inside -= 1;
      return 'done';
    };
    const answers = await Promise.all([1, 2, 3].map(() => withFolderLock(folder, work)));
    expect(answers).toEqual(['done', 'done', 'done']);
    expect(most).toBe(1);
  });

  it('is free again after a failure', async () => {
    await expect(withFolderLock(folder, () => Promise.reject(new Error('no room')))).rejects.toThrow(
      'no room',
    );
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('is taken over from a holder that died', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    mkdirSync(join(folder, 'lock'));
    writeFileSync(join(folder, 'lock', 'pid'), String(pid));
    expect(await withFolderLock(folder, async () => 'in')).toBe('in');
  });
});
