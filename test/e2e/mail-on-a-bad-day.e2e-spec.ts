import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { runChaos } from '../../src/tools/chaos-mail/run-chaos.js';
import { migrate } from '../../src/tools/migrate.js';
import { startTestServices } from '../harness/services.js';

/** The built one: it starts processes that stand beside it. `npm run chaos:mail` is the long version. */
const built = (await import(pathToFileURL('dist/src/tools/chaos-mail/run-chaos.js').href)) as {
  runChaos: typeof runChaos;
};

describe('mail on a bad day', () => {
  it('loses and doubles nothing while the worker is killed and the server cuts, hangs, delays and refuses', async () => {
    const services = await startTestServices((url) => migrate(url, { queue: true }));
    const folder = mkdtempSync(join(tmpdir(), 'tandem-chaos-'));
    try {
      const report = await built.runChaos({
        folder,
        services: { ...services, appUrl: services.env.DATABASE_URL },
        mails: 200,
        digests: 0,
        kills: 2,
        emptyings: 0,
        hangs: 2,
        hangSeconds: 2,
        patienceSeconds: 1,
        seed: 3,
        say: () => undefined,
      });
      // One address in fifty is refused at every attempt; all others take their message, whatever is killed when.
      expect(report).toMatchObject({ mails: 200, kills: 2, arrived: 196, refused: 4, lost: 0, doubled: 0 });
      // The one whose answer the sender could not wait for: the log has it.
      expect(report.troubles).toMatchObject({ 'hang-before-text': 1, 'hang-after-text': 1 });
      expect(report.uncertain.had_arrived).toBeGreaterThan(0);
    } finally {
      await services.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
