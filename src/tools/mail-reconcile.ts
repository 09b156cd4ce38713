import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { messageIdsIn, reconcileWithLog } from '../platform/mail/settle-uncertain.js';
import { createDataSource } from './data-source.js';

const USAGE =
  'Usage : DATABASE_OWNER_URL=… mail:reconcile -- --log /var/log/mail.log\n' +
  'Le journal doit couvrir toute la période : ce qui n’y est pas est renvoyé.\n';

const { values } = parseArgs({ options: { log: { type: 'string' } } });
const { DATABASE_OWNER_URL } = process.env;
if (!values.log || !DATABASE_OWNER_URL) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const database = await createDataSource(DATABASE_OWNER_URL).initialize();
  try {
    const { log } = values;
    const { arrived, resent } = await reconcileWithLog(database.manager, () =>
      messageIdsIn(readFileSync(log, 'utf8')),
    );
    process.stdout.write(`${arrived} au journal, considérés comme envoyés ; ${resent} absents, renvoyés.\n`);
  } finally {
    await database.destroy();
  }
}
