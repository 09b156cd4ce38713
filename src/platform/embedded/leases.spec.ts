import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { giveLeaseBack, isAlive, liveLeases, takeLease } from './leases.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tandem-leases-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('leases', () => {
  it('count this process from the moment it takes one until it gives it back', () => {
    expect(liveLeases(home)).toEqual([]);
    takeLease(home);
    takeLease(home);
    expect(liveLeases(home)).toEqual([process.pid]);
    giveLeaseBack(home);
    expect(liveLeases(home)).toEqual([]);
  });

  it('are forgotten when their holder died', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    mkdirSync(join(home, 'leases'));
    writeFileSync(join(home, 'leases', String(pid)), '');
    expect(liveLeases(home)).toEqual([]);
    expect(readdirSync(join(home, 'leases'))).toEqual([]);
  });
});

describe('isAlive', () => {
  it('tells a running process from one that has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    expect(isAlive(child.pid!)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(child.pid!)).toBe(false);
  });

  // Where process 1 buries nobody, a stopped server stays listed for long.
  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('does not count a process that has ended and was not buried yet', async () => {
    const shell = spawn('sh', ['-c', `${process.execPath} --version >/dev/null & echo $!; exec sleep 30`]);
    const [line] = await once(shell.stdout, 'data');
    const pid = Number(String(line));
    for (let tries = 0; isAlive(pid) && tries < 200; tries += 1)
      await new Promise((done) => setTimeout(done, 50));
    expect(isAlive(pid)).toBe(false);
    expect(() => process.kill(pid, 0)).not.toThrow();
    shell.kill('SIGKILL');
  });
});
