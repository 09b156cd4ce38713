import type { Happened } from './happened.js';
import { parseProblem } from './parse-problem.js';
import { identifier, listOf, MalformedProblem, optional, record, wholeNumber } from './read-json.js';
import type { SchedulingProblem } from './types.js';

/** Reads what happened from parsed JSON, against the problem it is about; throws MalformedProblem. */
export function parseHappened(json: unknown, problem: SchedulingProblem): Happened {
  const source = record(json, '');
  const span = (one: Record<string, unknown>, path: string) => ({
    from: optional(one.from, (value) => wholeNumber(value, `${path}.from`, 1, problem.rounds)),
    to: optional(one.to, (value) => wholeNumber(value, `${path}.to`, 1, problem.rounds)),
  });
  const known = new Set(problem.participants.map((one) => one.id));
  const walkIns = optional(source.walkIns, (value) =>
    listOf(value, 'walkIns', (item, path) => {
      const one = record(item, path);
      const participant = record(one.participant, `${path}.participant`);
      const extended = parseProblem({
        ...problem,
        participants: [...problem.participants, participant],
        pairings: listOf(one.pairings, `${path}.pairings`, (pairing) => pairing),
        forbidden: [],
      });
      return { participant: extended.participants[problem.participants.length], pairings: extended.pairings };
    }),
  );
  for (const { participant } of walkIns ?? []) known.add(participant.id);
  return {
    absences: optional(source.absences, (value) =>
      listOf(value, 'absences', (item, path) => {
        const one = record(item, path);
        const participant = identifier(one.participant, `${path}.participant`);
        if (!known.has(participant)) {
          throw new MalformedProblem(`${path}.participant`, `le participant « ${participant} » n’existe pas`);
        }
        return { participant, ...span(one, path) };
      }),
    ),
    walkIns,
    tablesLost: optional(source.tablesLost, (value) =>
      listOf(value, 'tablesLost', (item, path) => {
        const one = record(item, path);
        return { table: wholeNumber(one.table, `${path}.table`, 1, problem.tables), ...span(one, path) };
      }),
    ),
  };
}
