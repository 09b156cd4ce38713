import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

const COMPILED = new URL('../../dist/src/platform/embedded/start-services.js', import.meta.url).href;
const OWNER = `
  const { startServices } = await import(${JSON.stringify(COMPILED)});
  const { databaseUrl } = await startServices({ home: process.argv[1], env: { TANDEM_QUEUE: 'postgres' } });
  console.log(databaseUrl);
  setInterval(() => undefined, 1000);
`;

let home: string;
beforeAll(() => {
  home = mkdtempSync('/var/tmp/tandem-e2e-');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('embedded services', () => {
  it('keep their data from one start to the next, and end when their last owner is killed', async () => {
    const first = await startOwner();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const second = await startOwner();
    expect(second.url).toBe(first.url);

    await kill(first.process);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);

    await kill(second.process);
    await until(() => !readdirSync(join(home, 'data')).includes('postmaster.pid'));
    await expect(ask(second.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');

    const third = await startOwner();
    expect(await ask(third.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await kill(third.process);
    await until(() => !readdirSync(join(home, 'data')).includes('postmaster.pid'));
  });

  it('refuse whoever does not know the password', async () => {
    const owner = await startOwner();
    const url = new URL(owner.url);
    url.password = 'guess';
    await expect(ask(url.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    await kill(owner.process);
    await until(() => !readdirSync(join(home, 'data')).includes('postmaster.pid'));
  });
});

async function startOwner(): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', OWNER, home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  return { process: child, url };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 200) throw new Error('waited ten seconds in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
