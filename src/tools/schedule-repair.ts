import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { applyHappened } from '../core/scheduling/apply-happened.js';
import { checkSchedule } from '../core/scheduling/check-schedule.js';
import { parseHappened } from '../core/scheduling/parse-happened.js';
import { parseProblem, parseSchedule } from '../core/scheduling/parse-problem.js';
import { MalformedProblem } from '../core/scheduling/read-json.js';
import { repairSchedule } from '../core/scheduling/repair-schedule.js';

const USAGE =
  'Usage : schedule:repair -- --problem P.json --schedule S.json --happened H.json --now 4 [--least] --out S2.json';

process.exitCode = plainly(run);

/** Runs the command; what the user can put right is said in words, the rest stays an error. */
function plainly(command: () => number): number {
  try {
    return command();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (error instanceof MalformedProblem) process.stderr.write(`Document refusé, ${message}\n`);
    else if (error instanceof SyntaxError)
      process.stderr.write(`Document refusé, ce n’est pas du JSON : ${message}\n`);
    else if (code === 'ENOENT')
      process.stderr.write(`Fichier introuvable : ${(error as NodeJS.ErrnoException).path}\n`);
    else if (code.startsWith('ERR_PARSE_ARGS')) process.stderr.write(`${message}\n${USAGE}\n`);
    else throw error;
    return code.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}

function run(): number {
  const { values } = parseArgs({
    options: {
      problem: { type: 'string' },
      schedule: { type: 'string' },
      happened: { type: 'string' },
      now: { type: 'string' },
      least: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const now = Number(values.now);
  if (
    !values.problem ||
    !values.schedule ||
    !values.happened ||
    !values.out ||
    !(Number.isInteger(now) && now >= 1)
  ) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const problem = parseProblem(read(values.problem));
  const published = parseSchedule(read(values.schedule));
  const happened = parseHappened(read(values.happened), problem);
  const start = performance.now();
  const proposals = repairSchedule(problem, published, happened, now);
  const ms = Math.round((performance.now() - start) * 10) / 10;
  const best = values.least ? proposals[0] : proposals[proposals.length - 1];
  if (best.unheld.length > 0) {
    const after = applyHappened(problem, happened);
    const missing = checkSchedule(after, best.schedule).filter((one) => one.rule === 'required');
    for (const { message } of missing) process.stderr.write(`${message}\n`);
  }
  writeFileSync(values.out, `${JSON.stringify(best.schedule)}\n`);
  const { kind, score, moved, removed, added, gaps, shortfall, unheld } = best;
  const line = {
    kind,
    meetings: best.meetings,
    score,
    moved,
    removed,
    added,
    gaps,
    shortfall,
    unheld: unheld.length,
    ms,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  return 0;
}
