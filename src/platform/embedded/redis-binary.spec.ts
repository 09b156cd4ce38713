import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findRedis } from './redis-binary.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-redis-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program of that name which only knows its version. */
const install = (name: string, answer: string) =>
  writeFileSync(join(folder, name), `#!/bin/sh\necho '${answer}'\n`, { mode: 0o755 });
const found = () => findRedis({ PATH: folder }, []);

describe('findRedis', () => {
  it('finds a Redis and names it', () => {
    install('redis-server', 'Redis server v=6.2.14 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64');
    expect(found()).toEqual({ path: join(folder, 'redis-server'), label: 'Redis 6.2.14' });
  });

  it('passes over a Redis that is too old for a recent Valkey', () => {
    install('redis-server', 'Redis server v=6.0.16 sha=00000000:0');
    expect(found()).toBeNull();
    install('valkey-server', 'Valkey server v=8.1.1 sha=00000000:0');
    expect(found()).toEqual({ path: join(folder, 'valkey-server'), label: 'Valkey 8.1.1' });
  });

  it('finds nothing where nothing is', () => {
    expect(found()).toBeNull();
  });
});
