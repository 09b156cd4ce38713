import { mayReach, PLACES, type Place, ROLES, type Role, type ToldRule } from './declared.js';
import { kindOf, type Operation } from './operations.js';

export interface Cell {
  operation: Operation;
  role: Role;
  /** `own` for what names no object. */
  place: Place;
  path: string;
  body: Record<string, string>;
  allowed: boolean;
}

type Ids = Record<string, Partial<Record<Place, string>>>;

const NOBODYS_ID = '7d4c5a52-7f52-4a39-9f4e-9a4f2a3b9f10';
/** Objects that belong to a Labo alone: there is none of another organisation. */
const OF_LABO_ALONE = new Set(['labo']);

/** Operation × role × object: every call to make, with what the declared rule says of it. */
export function cellsOf(operations: readonly Operation[], ids: Ids): Cell[] {
  return operations.flatMap((operation) => {
    const { rule } = operation;
    if (rule === null) return [];
    return ROLES.flatMap((role) =>
      placesOf(rule).map((place) => ({
        operation,
        role,
        place,
        allowed: mayReach(rule, role, place),
        ...requestOf(operation, place, ids),
      })),
    );
  });
}

function placesOf(rule: ToldRule): readonly Place[] {
  const kind = kindOf(rule);
  if (!kind) return ['own'];
  return OF_LABO_ALONE.has(kind.of) ? ['own', 'foreign'] : PLACES;
}

function requestOf({ method, path, parameters, query, rule }: Operation, place: Place, ids: Ids) {
  const kind = rule && kindOf(rule);
  const idOf = (name: string): string => {
    const table = kind?.by === name ? kind.of : tableNamed(name, path);
    return ids[table]?.[place] ?? NOBODYS_ID;
  };
  let filled = path;
  for (const name of parameters) filled = filled.replace(`{${name}}`, idOf(name));
  const named = new URLSearchParams();
  for (const name of query) named.set(name, name.endsWith('Id') ? idOf(name) : 'x');
  const elsewhere = kind && !parameters.includes(kind.by) && !query.includes(kind.by) ? kind.by : null;
  if (elsewhere && method === 'GET') named.set(elsewhere, idOf(elsewhere));
  const body: Record<string, string> = elsewhere && method !== 'GET' ? { [elsewhere]: idOf(elsewhere) } : {};
  return { path: named.size > 0 ? `${filled}?${named}` : filled, body };
}

/** Where the address speaks of something by another name than its table. */
const TABLE_OF: Record<string, string> = {
  import: 'file_import',
  merge: 'organisation_merge',
  from: 'organisation',
  run: 'scoring_run',
  need: 'listing',
  offer: 'listing',
};

/** `organisationId` → organisation; `{id}` after /listings/ → listing. */
function tableNamed(name: string, path: string): string {
  const before = /([\w-]+)\/\{id\}/.exec(path)?.[1] ?? '';
  const word = name === 'id' ? before.replace(/s$/, '') : name.replace(/Id$/, '');
  const table = word
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
  return TABLE_OF[table] ?? table;
}
