import { createRequire } from 'node:module';
import { buildSchedule } from '../../src/core/scheduling/build-schedule.js';
import { measureSchedule } from '../../src/core/scheduling/measure-schedule.js';
import type { Meeting, Schedule, SchedulingProblem } from '../../src/core/scheduling/types.js';
import { printTable } from './print-table.js';
import { clock } from './stopwatch.js';
import type { NamedProblem } from './tables.js';

type Solver = (cost: number[][]) => [number, number][];

/** Changes of table beside those of an independent exact assignment, round after round (npm `munkres`). */
export function showTableMoves(instances: NamedProblem[]): void {
  const rows = instances.map(({ name, problem }) => {
    const { schedule } = buildSchedule(problem, { seed: 1, timeLimit: 300, clock });
    const anyhow = seatedAnyhow(schedule);
    const exact = seatedByMunkres(problem, schedule);
    const moves = (one: Schedule) => measureSchedule(problem, one).tableMoves;
    return [name, moves(anyhow), moves(exact), moves(schedule), keptTables(problem)];
  });
  const header = [
    'instance',
    'first free table',
    'best assignment a round',
    'ours',
    'kept tables when asked',
  ];
  printTable('Table moves', header, rows);
}

function seatedAnyhow(schedule: Schedule): Schedule {
  const taken = new Map<number, number>();
  const seat = (meeting: Meeting): Meeting => {
    const table = (taken.get(meeting.round) ?? 0) + 1;
    taken.set(meeting.round, table);
    return { ...meeting, table };
  };
  return { meetings: schedule.meetings.map(seat) };
}

/** Each round the assignment that keeps most people where they last sat. */
function seatedByMunkres(problem: SchedulingProblem, schedule: Schedule): Schedule {
  const munkres = createRequire(import.meta.url)('munkres') as { default?: Solver } & Solver;
  const solve = munkres.default ?? munkres;
  const sides = new Map(problem.pairings.map((one) => [one.id, one]));
  const last = new Map<string, number>();
  const meetings: Meeting[] = [];
  for (let round = 1; round <= problem.rounds; round++) {
    const now = schedule.meetings.filter((one) => one.round === round);
    const stays = ({ pairing }: Meeting, table: number) => {
      const { a, b } = sides.get(pairing)!;
      return [a, b].filter((id) => last.get(id) === table).length;
    };
    const tables = Array.from({ length: problem.tables }, (_, i) => i + 1);
    const cost = now.map((one) => tables.map((table) => 2 - stays(one, table)));
    const pairs = now.length > 0 ? solve(cost) : [];
    const seated = pairs.filter(([i, j]) => now[i] && j < tables.length);
    for (const [i, j] of seated) meetings.push({ ...now[i], table: tables[j] });
    for (const [i, j] of seated) {
      const { a, b } = sides.get(now[i].pairing)!;
      last.set(a, tables[j]).set(b, tables[j]);
    }
  }
  return { meetings };
}

/** The same event with every participant of the first kind fixed to a table: how many keep to it. */
function keptTables(problem: SchedulingProblem): string {
  const kind = problem.participants[0].kind;
  const hosts = problem.participants.filter((one) => one.kind === kind).slice(0, problem.tables);
  const table = new Map(hosts.map((one, i) => [one.id, i + 1]));
  const participants = problem.participants.map((one) => ({ ...one, homeTable: table.get(one.id) }));
  const { schedule } = buildSchedule({ ...problem, participants }, { seed: 1, timeLimit: 300, clock });
  const sides = new Map(problem.pairings.map((one) => [one.id, one]));
  const own = schedule.meetings.filter(({ pairing }) => table.has(sides.get(pairing)!.a));
  const kept = own.filter((one) => table.get(sides.get(one.pairing)!.a) === one.table);
  return `${kept.length} of ${own.length}`;
}
