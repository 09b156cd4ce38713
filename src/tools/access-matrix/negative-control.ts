import type { Trial } from './open-trial.js';
import type { Operation } from './operations.js';
import { type Findings, findingsOf } from './report.js';

/** Few operations are enough to be found out, and quick. */
const LEAKING = 'GET /api/organisations/{id}';
const SILENT: Operation = {
  name: 'GET /api/routes-of-tomorrow',
  method: 'GET',
  path: '/api/routes-of-tomorrow',
  rule: null,
  parameters: [],
  query: [],
};

interface Control {
  what: string;
  /** Breaks something, runs the trial on it, and mends it. */
  run(trial: Trial, operation: Operation): Promise<Findings>;
  /** How the finding that must come out begins. */
  expected: string;
}

const CONTROLS: Control[] = [
  {
    what: 'a row-security policy dropped, the application’s checks taken out',
    run: async ({ database, run }, operation) => {
      const [{ condition }] = await database.query(
        `SELECT qual AS condition FROM pg_policies WHERE tablename = 'organisation' AND policyname = 'reading'`,
      );
      await database.query('ALTER POLICY reading ON organisation USING (true)');
      const found = await run([operation], true);
      await database.query(`ALTER POLICY reading ON organisation USING (${condition})`);
      return found;
    },
    expected: `DIFFERS ${LEAKING} as head on foreign: 200 tells of the other Labo`,
  },
  {
    what: 'a route wider than the rule it declares',
    run: ({ run }, operation) =>
      run([{ ...operation, rule: { to: 'heads', of: 'organisation', by: 'id' } }], false),
    expected: `DIFFERS ${LEAKING} as animator on own: should be refused, answers 200`,
  },
  {
    what: 'a new route without a rule',
    run: ({ run }) => run([SILENT], false),
    expected: `MISSING ${SILENT.name} names no rule`,
  },
];

/**
 * Breaks the walls on purpose, one at a time, and says whether the trial finds it out: a trial that finds nothing
 * wrong must be one that could have. Answers the exit code: 0 when every breach was found.
 */
export async function controlTrial(trial: Trial, operations: readonly Operation[]): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const operation = operations.find(({ name }) => name === LEAKING);
  if (!operation) throw new Error(`There is no ${LEAKING} any more: name another operation here.`);
  let missed = 0;
  for (const { what, run, expected } of CONTROLS) {
    const lines = findingsOf(await run(trial, operation));
    const found = lines.find((line) => line.startsWith(expected));
    say(found ? `found out: ${what}\n  ${found}` : `NOT FOUND OUT: ${what} (${lines.length} other findings)`);
    if (!found) missed += 1;
  }
  say(
    missed === 0 ? `${CONTROLS.length} breaches, all found out.` : 'The trial does not see what it is for.',
  );
  return missed === 0 ? 0 : 1;
}
