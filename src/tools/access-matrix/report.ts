import { ROLES } from './declared.js';
import type { Operation } from './operations.js';
import type { Outcome } from './try-cell.js';

/** What one run of the trial found. */
export interface Findings {
  operations: readonly Operation[];
  outcomes: readonly Outcome[];
  flaws: readonly string[];
  unfilled: readonly string[];
  withoutChecks: boolean;
  started: number;
}

/** Prints the counts, then everything that differs; answers the exit code. */
export function report(found: Findings): number {
  const { operations, outcomes, withoutChecks, started } = found;
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const letIn = ({ status }: Outcome) => ![401, 403, 404].includes(status);
  say(
    `${operations.length} operations, ${outcomes.length} cells${withoutChecks ? ', without application checks' : ''}`,
  );
  say(`${'role'.padEnd(16)} cells  let in  answered  refused  differing`);
  for (const role of ROLES) {
    const own = outcomes.filter(({ cell }) => cell.role === role);
    const counts = [
      own.length,
      own.filter(letIn).length,
      own.filter(({ status }) => status < 300).length,
      own.filter((outcome) => !letIn(outcome)).length,
      own.filter(({ differs }) => differs).length,
    ];
    say(
      `${role.padEnd(16)} ${counts.map((count, index) => String(count).padStart([5, 7, 9, 8, 10][index])).join(' ')}`,
    );
  }
  const findings = findingsOf(found);
  for (const line of findings) say(line);
  const agreeing = outcomes.filter(({ differs }) => !differs).length;
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  say(`${agreeing} cells agree, ${findings.length} findings, ${seconds} s`);
  return findings.length > 0 ? 1 : 0;
}

/** Everything that is not as declared, a line each. */
export function findingsOf({ outcomes, flaws, unfilled }: Findings): string[] {
  const differing = outcomes.filter(({ differs }) => differs);
  return [
    ...differing.map(
      ({ cell, differs }) => `DIFFERS ${cell.operation.name} as ${cell.role} on ${cell.place}: ${differs}`,
    ),
    ...flaws.map((flaw) => `MISSING ${flaw}`),
    ...unfilled.map((table) => `UNFILLED ${table}`),
  ];
}
