import type { EntityManager } from 'typeorm';
import type { MovedRows } from './organisation-merge.entity.js';

/** A column that says whose a row is. */
export interface Ownership {
  table: string;
  column: string;
  /** The primary key, without the column itself. */
  key: string[];
  /** Unique sets of columns the column is part of, without it: a row equal in all of one cannot move. */
  unique: string[][];
}

/** Read from the database itself, so that a table added tomorrow moves too. */
const OWNERSHIPS = `
  SELECT c.relname AS table, a.attname AS column,
    ARRAY(SELECT k.attname::text FROM pg_index i JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = ANY (i.indkey)
      WHERE i.indrelid = c.oid AND i.indisprimary AND k.attnum <> a.attnum) AS key,
    coalesce((SELECT jsonb_agg((SELECT jsonb_agg(k.attname) FROM pg_attribute k
        WHERE k.attrelid = c.oid AND k.attnum = ANY (i.indkey) AND k.attnum <> a.attnum))
      FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND a.attnum = ANY (i.indkey)
        AND i.indnatts > 1), '[]') AS unique
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.atttypid = 'uuid'::regtype
    AND (a.attname = 'organisation_id' OR a.attname LIKE '%\\_organisation\\_id')
    AND has_table_privilege(c.oid, 'UPDATE')
  ORDER BY c.relname, a.attname`;

export const ownerships = (manager: EntityManager): Promise<Ownership[]> => manager.query(OWNERSHIPS);

const quoted = (name: string) => `"${name}"`;

/** Rows that would move; those that would collide with one the other profile already has stay. */
const movable = ({ table, column, unique }: Ownership): string => {
  const collisions = unique.map((others) => {
    const same = others.map((name) => `AND twin.${quoted(name)} = mine.${quoted(name)}`).join(' ');
    return `AND NOT EXISTS (SELECT 1 FROM ${quoted(table)} AS twin WHERE twin.${quoted(column)} = $2 ${same})`;
  });
  return `FROM ${quoted(table)} AS mine WHERE mine.${quoted(column)} = $1 ${collisions.join(' ')}`;
};

export async function countMovable(
  manager: EntityManager,
  ownership: Ownership,
  fromId: string,
  intoId: string,
): Promise<number> {
  // $2 is named even where nothing can collide.
  const [{ count }] = await manager.query(
    `SELECT count(*)::int AS count ${movable(ownership)} AND $2::uuid IS NOT NULL`,
    [fromId, intoId],
  );
  return count;
}

/** Moves the rows and tells their keys. */
export async function move(
  manager: EntityManager,
  ownership: Ownership,
  fromId: string,
  intoId: string,
): Promise<MovedRows> {
  const { table, column, key } = ownership;
  const keyOf = `jsonb_build_object(${key.map((name) => `'${name}', ${quoted(table)}.${quoted(name)}`).join(', ')})`;
  const [rows] = await manager.query(
    `UPDATE ${quoted(table)} SET ${quoted(column)} = $2 WHERE ctid IN (SELECT mine.ctid ${movable(ownership)})
     RETURNING ${keyOf} AS key`,
    [fromId, intoId],
  );
  return { table, column, keys: rows.map((row: { key: Record<string, unknown> }) => row.key) };
}

/** Gives the rows back, those that are still where the merge put them. */
export async function giveBack(
  manager: EntityManager,
  { table, column, keys }: MovedRows,
  fromId: string,
  intoId: string,
): Promise<void> {
  if (keys.length === 0) return;
  const names = Object.keys(keys[0]);
  const same = names.map((name) => `AND mine.${quoted(name)}::text = given.key ->> '${name}'`).join(' ');
  await manager.query(
    `UPDATE ${quoted(table)} AS mine SET ${quoted(column)} = $1
     FROM jsonb_array_elements($3::jsonb) AS given (key) WHERE mine.${quoted(column)} = $2 ${same}`,
    [fromId, intoId, JSON.stringify(keys)],
  );
}
