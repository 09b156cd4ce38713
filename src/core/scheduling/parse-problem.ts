import { flag, identifier, listOf, MalformedProblem, optional, record, wholeNumber } from './read-json.js';
import type { Pairing, Participant, Schedule, SchedulingProblem, TableFeature } from './types.js';

const FEATURES: TableFeature[] = ['step_free', 'quiet'];

/**
 * Reads a problem from parsed JSON. Throws MalformedProblem, whose `path` names the field
 * (« participants[3].unavailable[0] ») and whose message says in French what is wrong with it.
 */
export function parseProblem(json: unknown): SchedulingProblem {
  const source = record(json, '');
  const rounds = wholeNumber(source.rounds, 'rounds', 1, 1000);
  const tables = wholeNumber(source.tables, 'tables', 0, 100_000);
  const sessions = optional(source.sessions, (value) =>
    listOf(value, 'sessions', (one, path) => range(one, path, rounds)),
  );
  const participants = listOf(source.participants, 'participants', (one, path) =>
    participant(one, path, rounds, tables),
  );
  const known = uniqueIds(participants, 'participants');
  const pairings = listOf(source.pairings, 'pairings', (one, path) =>
    pairing(one, path, { known, rounds, tables, sessions: sessions?.length ?? 0 }),
  );
  const pairingIds = uniqueIds(pairings, 'pairings');
  pairings.forEach((one, i) => {
    one.after?.forEach((id, j) => {
      if (!pairingIds.has(id))
        throw new MalformedProblem(`pairings[${i}].after[${j}]`, `la rencontre « ${id} » n’existe pas`);
    });
  });
  const forbidden = optional(source.forbidden, (value) =>
    listOf(value, 'forbidden', (one, path): [string, string] => {
      const pair = listOf(one, path, (id, at) => knownId(id, at, known));
      if (pair.length !== 2) throw new MalformedProblem(path, 'deux participants sont attendus');
      return [pair[0], pair[1]];
    }),
  );
  const limits = optional(source.limits, (value) => {
    const { gapSpread } = record(value, 'limits');
    return withoutHoles({ gapSpread: optional(gapSpread, (one) => wholeNumber(one, 'limits.gapSpread', 0)) });
  });
  const tableFeatures = optional(source.tableFeatures, (value) => features(value, tables));
  return withoutHoles({ rounds, sessions, tables, tableFeatures, participants, pairings, forbidden, limits });
}

/** Reads a schedule from parsed JSON; throws MalformedProblem like parseProblem. */
export function parseSchedule(json: unknown): Schedule {
  const source = record(json, '');
  return {
    meetings: listOf(source.meetings, 'meetings', (one, path) => {
      const meeting = record(one, path);
      return {
        pairing: identifier(meeting.pairing, `${path}.pairing`),
        round: wholeNumber(meeting.round, `${path}.round`, 1),
        table: wholeNumber(meeting.table, `${path}.table`, 1),
      };
    }),
  };
}

function participant(json: unknown, path: string, rounds: number, tables: number): Participant {
  const one = record(json, path);
  const number = (key: string, least: number, most?: number) =>
    optional(one[key], (value) => wholeNumber(value, `${path}.${key}`, least, most));
  const text = (key: string) => optional(one[key], (value) => identifier(value, `${path}.${key}`));
  const parsed = withoutHoles({
    id: identifier(one.id, `${path}.id`),
    name: text('name'),
    kind: text('kind'),
    unavailable: optional(one.unavailable, (value) =>
      listOf(value, `${path}.unavailable`, (round, at) => wholeNumber(round, at, 1, rounds)),
    ),
    min: number('min', 0),
    max: number('max', 0),
    delegates: number('delegates', 1, 1000),
    needs: optional(one.needs, (value) => listOf(value, `${path}.needs`, feature)),
    homeTable: number('homeTable', 1, tables),
  });
  if (parsed.min !== undefined && parsed.max !== undefined && parsed.min > parsed.max) {
    throw new MalformedProblem(`${path}.min`, `${parsed.min} dépasse le maximum (${parsed.max})`);
  }
  return parsed;
}

interface PairingContext {
  known: Set<string>;
  rounds: number;
  tables: number;
  sessions: number;
}

function pairing(json: unknown, path: string, context: PairingContext): Pairing {
  const one = record(json, path);
  const number = (key: string, most: number) =>
    optional(one[key], (value) => wholeNumber(value, `${path}.${key}`, 1, most));
  const parsed = withoutHoles({
    id: identifier(one.id, `${path}.id`),
    a: knownId(one.a, `${path}.a`, context.known),
    b: knownId(one.b, `${path}.b`, context.known),
    score: optional(one.score, (value) => score(value, `${path}.score`)),
    required: optional(one.required, (value) => flag(value, `${path}.required`)),
    session: number('session', context.sessions),
    round: number('round', context.rounds),
    table: number('table', context.tables),
    after: optional(one.after, (value) => listOf(value, `${path}.after`, identifier)),
  });
  if (parsed.a === parsed.b)
    throw new MalformedProblem(`${path}.b`, 'un participant ne se rencontre pas lui-même');
  return parsed;
}

function range(json: unknown, path: string, rounds: number): [number, number] {
  const pair = listOf(json, path, (value, at) => wholeNumber(value, at, 1, rounds));
  if (pair.length !== 2) throw new MalformedProblem(path, 'un premier et un dernier tour sont attendus');
  if (pair[0] > pair[1]) throw new MalformedProblem(path, 'le premier tour vient après le dernier');
  return [pair[0], pair[1]];
}

function score(json: unknown, path: string): number {
  if (typeof json !== 'number' || !Number.isFinite(json) || json < 0) {
    throw new MalformedProblem(path, 'un nombre positif est attendu');
  }
  return json;
}

function feature(json: unknown, path: string): TableFeature {
  const found = FEATURES.find((one) => one === json);
  if (!found) throw new MalformedProblem(path, `l’une des valeurs ${FEATURES.join(', ')} est attendue`);
  return found;
}

function features(json: unknown, tables: number): Record<number, TableFeature[]> {
  return Object.fromEntries(
    Object.entries(record(json, 'tableFeatures')).map(([key, value]) => {
      const path = `tableFeatures.${key}`;
      return [wholeNumber(Number(key), path, 1, tables), listOf(value, path, feature)];
    }),
  );
}

function knownId(json: unknown, path: string, known: Set<string>): string {
  const id = identifier(json, path);
  if (!known.has(id)) throw new MalformedProblem(path, `le participant « ${id} » n’existe pas`);
  return id;
}

function uniqueIds(list: { id: string }[], path: string): Set<string> {
  const seen = new Set<string>();
  list.forEach(({ id }, i) => {
    if (seen.has(id)) throw new MalformedProblem(`${path}[${i}].id`, `« ${id} » est déjà utilisé`);
    seen.add(id);
  });
  return seen;
}

function withoutHoles<T extends object>(object: T): T {
  for (const key of Object.keys(object) as (keyof T)[]) if (object[key] === undefined) delete object[key];
  return object;
}
