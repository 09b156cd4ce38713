import { ROLES } from './declared.js';
import type { Operation } from './operations.js';
import type { Outcome } from './try-cell.js';

interface Findings {
  operations: readonly Operation[];
  outcomes: readonly Outcome[];
  flaws: readonly string[];
  unfilled: readonly string[];
  withoutChecks: boolean;
  started: number;
}

/** Prints the counts, then everything that differs; answers the exit code. */
export function report({ operations, outcomes, flaws, unfilled, withoutChecks, started }: Findings): number {
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
  const differing = outcomes.filter(({ differs }) => differs);
  for (const { cell, differs } of differing)
    say(`DIFFERS ${cell.operation.name} as ${cell.role} on ${cell.place}: ${differs}`);
  for (const flaw of flaws) say(`MISSING ${flaw}`);
  for (const table of unfilled) say(`UNFILLED ${table}`);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const failed = differing.length + flaws.length + unfilled.length;
  say(`${outcomes.length - differing.length} cells agree, ${failed} findings, ${seconds} s`);
  return failed > 0 ? 1 : 0;
}
