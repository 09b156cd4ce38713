import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServices } from '../platform/embedded/start-services.js';
import { chaosTable } from './chaos-mail/chaos-table.js';
import { runChaos } from './chaos-mail/run-chaos.js';
import { migrate } from './migrate.js';

/**
 * `chaos:mail`: thousands of messages to a real mail server on a bad day, while the worker is killed and Redis is
 * emptied; afterwards each message must have arrived exactly once, or have been refused for good.
 */
const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '4000' },
    kills: { type: 'string', default: '30' },
    empty: { type: 'string', default: '5' },
    hang: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'tandem-chaos-'));
const services = await startServices({ fresh: true });
try {
  process.stderr.write(`${services.notes.join(' · ')}\n`);
  await migrate(services.databaseUrl, { queue: services.queue === 'postgres', appUrl: services.appUrl });
  const hangSeconds = Number(values.hang);
  const report = await runChaos({
    folder,
    services,
    mails: Number(values.mails),
    digests: Number(values.mails) / 4,
    kills: Number(values.kills),
    emptyings: services.redisUrl ? Number(values.empty) : 0,
    hangs: 6,
    hangSeconds,
    // Shorter than the hang, so that hanging is felt; and waits of seconds for those of minutes.
    patienceSeconds: Math.max(1, Math.round(hangSeconds / 6)),
    seed: Number(values.seed),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(chaosTable(report));
  process.exitCode = report.lost + report.doubled > 0 ? 1 : 0;
} finally {
  await services.stop();
  rmSync(folder, { recursive: true, force: true });
}
