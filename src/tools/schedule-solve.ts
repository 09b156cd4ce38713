import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSchedule } from '../core/scheduling/build-schedule.js';
import { checkSchedule } from '../core/scheduling/check-schedule.js';
import { parseProblem } from '../core/scheduling/parse-problem.js';
import { MalformedProblem } from '../core/scheduling/read-json.js';

const USAGE = 'Usage : schedule:solve -- --problem P.json [--seed 1] [--time-limit 10] --out S.json';

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
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      'time-limit': { type: 'string', default: '10' },
    },
  });
  const [seed, seconds] = [Number(values.seed), Number(values['time-limit'])];
  if (!values.problem || !values.out || !Number.isInteger(seed) || !(seconds > 0)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const problem = parseProblem(JSON.parse(readFileSync(values.problem, 'utf8')));
  const result = buildSchedule(problem, { seed, timeLimit: seconds * 1000 });
  if (result.broken > 0) {
    const reasons =
      result.explanations.length > 0
        ? result.explanations.map((one) => one.message)
        : checkSchedule(problem, result.schedule)
            .filter((one) => one.severity === 'broken')
            .map((one) => one.message);
    const verdict =
      result.status === 'infeasible'
        ? 'Les règles ne peuvent pas toutes être respectées.'
        : 'Aucun planning respectant toutes les règles n’a été trouvé dans le temps donné.';
    process.stderr.write(`${verdict}\n${reasons.join('\n')}\n`);
    return 1;
  }
  writeFileSync(values.out, `${JSON.stringify(result.schedule)}\n`);
  const { meetings, score, bound, gaps, gapSpread, shortfall, tableMoves, broken } = result;
  const ms = Math.round(result.ms);
  process.stdout.write(
    `${JSON.stringify({ meetings, score, bound, gaps, gapSpread, shortfall, tableMoves, broken, ms })}\n`,
  );
  return 0;
}
