import type { DataSource } from 'typeorm';

export interface Column {
  name: string;
  type: string;
  required: boolean;
  /** The table its foreign key names. */
  parent: string | null;
}

export interface Table {
  name: string;
  columns: Column[];
  /** Only staff of the Labo read it, says its policy. */
  staffOnly: boolean;
}

const COLUMNS = `
  SELECT c.table_name AS "table", c.column_name AS name, c.udt_name AS type,
    c.is_nullable = 'NO' AND c.column_default IS NULL AS required, c.column_default IS NOT NULL AS preset,
    (SELECT confrelid::regclass::text FROM pg_constraint
      WHERE contype = 'f' AND conrelid = format('%I', c.table_name)::regclass AND conkey = ARRAY[c.ordinal_position]::int2[]
      LIMIT 1) AS parent
  FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER' AND c.is_identity = 'NO'
  ORDER BY c.table_name, c.ordinal_position`;
const STAFF_ONLY = `
  SELECT DISTINCT tablename AS name FROM pg_policies WHERE schemaname = 'public' AND policyname IN ('walls', 'reading')
    AND qual LIKE '%scope_staff_of%' AND qual NOT LIKE '%scope_labos%'
    AND qual NOT LIKE '%EXISTS%' AND qual NOT LIKE '%scope_organisations%' AND qual NOT LIKE '%scope_account%'`;

/** Every table, those others hang on first; columns that fill themselves are left out. */
export async function readTables(database: DataSource): Promise<Table[]> {
  const columns: (Column & { table: string; preset: boolean })[] = await database.query(COLUMNS);
  const staffOnly = new Set((await database.query(STAFF_ONLY)).map(({ name }: { name: string }) => name));
  const tables = new Map<string, Table>();
  for (const { table, preset, ...column } of columns) {
    if (table === 'migration') continue;
    if (!tables.has(table)) tables.set(table, { name: table, columns: [], staffOnly: staffOnly.has(table) });
    if (!preset && column.type !== 'tsvector') tables.get(table)!.columns.push(column);
  }
  return parentsFirst([...tables.values()]);
}

function parentsFirst(tables: Table[]): Table[] {
  const placed = new Set<string>();
  const order: Table[] = [];
  while (order.length < tables.length) {
    const waiting = tables.filter(({ name }) => !placed.has(name));
    const ready = waiting.filter(({ name, columns }) =>
      columns.every(({ parent, required }) => !parent || !required || parent === name || placed.has(parent)),
    );
    for (const table of ready.length > 0 ? ready : waiting) {
      placed.add(table.name);
      order.push(table);
    }
  }
  return order;
}
