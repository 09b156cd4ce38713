import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { controlTrial } from './access-matrix/negative-control.js';
import { openTrial } from './access-matrix/open-trial.js';
import { readOperations } from './access-matrix/operations.js';
import { report } from './access-matrix/report.js';

/**
 * Calls every operation of openapi.json as every role, on objects of the caller's own, of another organisation and of
 * another Labo, on a database that could leak; says what differs from the declared rules. Exit code 0 only when
 * nothing does and every operation names a rule.
 *   --without-application-checks   the same calls with the application's checks taken out: what is still kept from
 *                                  the other Labo is kept by row-level security alone
 *   --both                         one after the other
 *   --negative-control             breaks the walls on purpose, after the trials if any is named; exit code 0 only when
 *                                  each breach is found out
 *   --break TABLE                  row-level security off on that table, to see the trial find it (repeatable)
 *   --only TEXT                    operations whose name contains TEXT
 */
const { values: options } = parseArgs({
  options: {
    'without-application-checks': { type: 'boolean', default: false },
    'negative-control': { type: 'boolean', default: false },
    both: { type: 'boolean', default: false },
    break: { type: 'string', multiple: true, default: [] as string[] },
    only: { type: 'string', default: '' },
  },
});
const alone = options['negative-control'] ? [] : [options['without-application-checks']];
const trials = options.both ? [false, true] : alone;
const openapi = fileURLToPath(new URL('../../../openapi.json', import.meta.url));
const operations = readOperations(JSON.parse(readFileSync(openapi, 'utf8'))).filter(({ name }) =>
  name.includes(options.only),
);
const trial = await openTrial();
try {
  for (const table of options.break)
    await trial.database.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
  for (const withoutChecks of trials)
    process.exitCode = report(await trial.run(operations, withoutChecks)) || process.exitCode;
  if (options['negative-control'])
    process.exitCode = (await controlTrial(trial, operations)) || process.exitCode;
} finally {
  await trial.close();
}
